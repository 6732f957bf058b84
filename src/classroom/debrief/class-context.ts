import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../../scenario/text.ts';
import type { Words } from '../../scenario/words.ts';
import type { SessionPart } from '../session/parts/part-types.ts';
import type { Played } from './played.ts';
import type { DebriefProps } from './props.ts';

/** What every part of a class's debrief may use. */
export interface ClassContext extends DebriefProps {
  /** Names the session. */
  id: string;
  session: SessionPart;
  wall: boolean;
  /** The facilitator's key, where games can be taken along. */
  secret?: string | undefined;
  language: Language;
  /** In the narrator's terms. */
  words: Words;
  /** Every game that is over, in order. */
  played: readonly Played[];
  /** The one that is looked at. */
  now: Played;
  choose(table: string): void;
  /** The step of its story that is looked at, from 0. */
  at: number;
  turnTo(at: number): void;
}

export const Debriefed = createContext<ClassContext | undefined>(undefined);

/** The debrief that a part stands in. Throws outside of one, which is a mistake in the page. */
export function useDebriefed(): ClassContext {
  const context = useContext(Debriefed);
  if (!context) throw new Error('this part belongs inside <Debriefed.Provider>');
  return context;
}
