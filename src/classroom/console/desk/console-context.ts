import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { ScenarioBundle } from '../../../scenario/read.ts';
import type { Words } from '../../../scenario/words.ts';
import type { Translate } from '../../../web/i18n.ts';
import type { Known } from '../../client/connection.ts';
import type { PageProps } from '../../props.ts';
import type { FacilitatorIntention } from '../../session/intention.ts';
import type { SessionState } from '../../session/state.ts';
import type { SessionDesk } from '../session/use-session-desk.ts';

/** What every part of the facilitator's console may use. */
export interface ConsoleContext extends PageProps {
  /** Names the session. */
  id: string;
  /** The facilitator's secret. */
  secret: string;
  known: Known;
  state: SessionState;
  /** The scenario under the names that the class plays it by. */
  bundle: ScenarioBundle;
  /** In the narrator's terms. */
  words: Words;
  /** The texts as the screens of a seat ask for them. */
  game: Translate;
  /** Codes, dates and keys of the session. */
  desk: SessionDesk;
  /** Asks the server; says why not where it refuses. @returns whether it was done */
  wish(wants: FacilitatorIntention): Promise<boolean>;
  /** Asks before something that cannot be taken back. */
  confirm(question: Question): void;
}

/** Something to be sure of before it is done. */
export interface Question {
  heading: string;
  about: string;
  /** What the button that does it says. */
  yes: string;
  act(): void;
}

export const Console = createContext<ConsoleContext | undefined>(undefined);

/** The console a part stands in. Throws outside of one, which is a mistake in the page. */
export function useConsole(): ConsoleContext {
  const console = useContext(Console);
  if (!console) throw new Error('this part belongs inside <Console.Provider>');
  return console;
}
