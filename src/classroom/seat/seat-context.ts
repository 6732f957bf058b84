import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { View } from '../../crisis/view-type.ts';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Words } from '../../scenario/words.ts';
import type { ShellProps } from '../../screens/screen.ts';
import type { Connection, Known } from '../client/connection.ts';
import type { PageProps } from '../props.ts';
import type { PersonIntention } from '../session/intention.ts';
import type { MePart, Parts, SessionPart } from '../session/parts/part-types.ts';
import type { TeamDraft } from './team/team-draft.ts';

/** What every part of a seat's page may use. */
export interface SeatContext extends PageProps {
  /** The same as the seat's screens get it. */
  shell: ShellProps;
  /** Names the session in this device's storage. */
  id: string;
  /** The seat's key. */
  secret: string;
  session: SessionPart;
  me: MePart;
  parts: Partial<Parts>;
  said: Known['said'];
  line: Known['line'];
  connection: Connection;
  /** The scenario under the names that the page may say. */
  bundle: ScenarioBundle;
  words: Words;
  /** What one's place may know of the game; undefined without a place. */
  view: View | undefined;
  /** The team's orders; at a mirror's desk, one's own. */
  draft: TeamDraft;
  /** Asks the server; says why not where it refuses. @returns whether it was done */
  wish(wants: PersonIntention): Promise<boolean>;
  /** Opens what lies over the page. */
  openOver(what: Over | undefined): void;
}

/** What can lie over a seat's page. */
export type Over = 'help' | 'settings' | 'device' | 'panel';

export const Seat = createContext<SeatContext | undefined>(undefined);

/** The seat a part stands in. Throws outside of one, which is a mistake in the page. */
export function useSeat(): SeatContext {
  const seat = useContext(Seat);
  if (!seat) throw new Error('this part belongs inside <Seat.Provider>');
  return seat;
}
