import type { Journal, Orders } from '../../../crisis/journal.ts';
import type { View } from '../../../crisis/view-type.ts';
import type { Looked } from '../looked.ts';
import type { Place } from '../place.ts';
import type { Plan } from '../plan.ts';
import type { Group, Person, Said, SessionState, StepPlace } from '../state.ts';
import type { HeadlineWords } from '../statement.ts';

/** What a page of a session is told, part by part: each is sent whole when it has changed, and nothing else ever is. */
export interface Parts {
  session: SessionPart;
  /** Who reads this. */
  me: MePart;
  /** What one's place may know of the game. */
  game: View;
  clock: ClockPart;
  /** Everyone at one's table. */
  around: AroundPart;
  team: TeamPart;
  headlines: readonly HeadlinePart[];
  mine: MinePart;
  /** Once the game is over everything is open. */
  after: AfterPart;
  /** The facilitator's. */
  plan: Plan;
  people: Readonly<Record<string, Person>>;
  doings: SessionState['doings'];
  /** What those were called who were removed. */
  left: SessionState['left'];
  silenced: readonly string[];
  /** Everyone who has come in, for the wall. */
  arrived: readonly ArrivedPart[];
  /** What of the debrief the wall is led to; null while it is left to itself. */
  shown: Looked | null;
  /** One of each group, by its name. */
  [overseen: `group/${string}`]: GroupPart;
  /** The public side of a table, for the wall. */
  [shown: `table/${string}`]: TablePart;
  /** A table's whole game, for the wall once the class talks about it. */
  [opened: `opened/${string}`]: AfterPart;
  /** What the class thought of it. */
  reflections: SessionState['reflections'];
}
export type PartName = keyof Parts;

export interface SessionPart {
  title: string;
  scenario: Plan['scenario'];
  cut: string;
  masked: boolean;
  plain: Plan['plain'];
  phase: SessionState['phase'];
  /** Why it stands, while it does. */
  paused: 'facilitator' | 'nobodyHere' | undefined;
  /** Since when it stands, in milliseconds of the server's wall clock. */
  pausedSince: number | undefined;
  decide: Plan['decide'];
  freeText: boolean;
  duel: boolean;
  parties: readonly string[];
  level: Plan['level'];
  play: number;
}

export interface MePart {
  person: string;
  name: string;
  place: Place | undefined;
  /** Names of the channels one hears in which nobody may speak now. */
  silenced: readonly string[];
}

export interface ClockPart {
  mode: Plan['clock'];
  /** Milliseconds of the server's wall clock; undefined where nothing presses. */
  endsAt: number | undefined;
  /** Since when it stands, while it does. */
  pausedSince: number | undefined;
  since: number;
}

export interface Neighbour {
  person: string;
  name: string;
  place: Place;
  away: boolean;
  /** Has read what the step came to. */
  ready: boolean;
}

export interface AroundPart {
  group: string;
  people: readonly Neighbour[];
  /** Seats and who holds them; whether each has sealed is in the view. */
  seats: readonly { seat: string; heldBy: 'people' | 'computer' }[];
}

export interface TeamPart {
  seat: string;
  /** Who decides where the head does. */
  head: string | undefined;
  draft: Orders;
  leaning: string | undefined;
  version: number;
  draftedBy: string | undefined;
  votes: Readonly<Record<string, boolean>>;
}

/** Something said, by the name of who said it: one who has left keeps no name. */
export interface HeardPart extends Said {
  name: string | undefined;
}

export interface HeadlinePart {
  at: number;
  name: string | undefined;
  round: number;
  bloc: string;
  by: number;
  /** Own words, or words made of the scenario's pieces; it may have neither. */
  text: string | undefined;
  says: HeadlineWords | undefined;
}

export interface MinePart {
  mirrored: readonly { place: StepPlace; orders: Orders }[];
  foretold: readonly { place: StepPlace; seat: string; move: string }[];
  reflections: readonly { moment: string; question: string; text: string }[];
}

export interface AfterPart {
  group: string;
  journal: Journal;
  /** For each journal event who sent it: a person's name, or one that is none. */
  sent: readonly { by: string; at: number }[];
  mirrored: readonly { name: string | undefined; place: StepPlace; orders: Orders }[];
  foretold: readonly { name: string | undefined; place: StepPlace; seat: string; move: string }[];
}

/** Somebody who has come in, as the class may see it. */
export interface ArrivedPart {
  name: string;
  place: Place | undefined;
  away: boolean;
}

/** Everything of one group. */
export interface GroupPart
  extends Pick<Group, 'id' | 'play' | 'teams' | 'clock' | 'ready' | 'sent' | 'headlines'> {
  journal: Journal;
  mirrored: Group['mirrored'];
  foretold: Group['foretold'];
  steppedBack: number;
}

export interface TablePart {
  group: string;
  play: number;
  view: View;
  clock: ClockPart;
  headlines: readonly HeadlinePart[];
  seats: AroundPart['seats'];
  /** Seats that have sealed orders in this step, or chosen their must-have in the briefing. */
  done: readonly string[];
}
