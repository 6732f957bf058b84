import type { Game } from '../../crisis/game.ts';
import type { Orders } from '../../crisis/journal.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { moments } from './event.ts';
import type { Looked } from './looked.ts';
import type { Place } from './place.ts';
import type { Plan } from './plan.ts';
import type { Channel, HeadlineWords, Statement } from './statement.ts';

/** Everything that is known of a session: its log, replayed. An immutable value. */
export interface SessionState {
  readonly scenario: Scenario;
  readonly plan: Plan;
  /** Number of the last event. */
  readonly seq: number;
  readonly phase: 'lobby' | 'running' | 'debrief';
  /** When it was paused, in milliseconds of the wall clock, and by whom; undefined while it runs. */
  readonly paused: { since: number; why: 'facilitator' | 'nobodyHere' } | undefined;
  readonly people: Readonly<Record<string, Person>>;
  /** What each of them has done; apart from who they are, since it changes with every wish. */
  readonly doings: Readonly<Record<string, Doings>>;
  /** What those were called who were removed, until they are forgotten. */
  readonly left: Readonly<Record<string, string>>;
  /** In the order in which they were opened. */
  readonly groups: Readonly<Record<string, Group>>;
  readonly said: readonly Said[];
  readonly silenced: ReadonlySet<string>;
  readonly reflections: readonly Reflection[];
  /** 0 the first time, 1 after the seats were exchanged. */
  readonly play: number;
  /** What the wall is led to; undefined while it is left to itself. */
  readonly shown: Looked | undefined;
}

export interface Person {
  name: string;
  place: Place | undefined;
  /** Not seen for a while. */
  away: boolean;
  joinedAt: number;
}

export interface Doings {
  /** When something of theirs was last accepted; what the facilitator's grid calls silent. */
  lastAt: number;
  /** How many things they have done. */
  acts: number;
}

/** One table with one game. */
export interface Group {
  readonly id: string;
  /** Which time the class plays. */
  readonly play: number;
  readonly game: Game;
  readonly teams: Readonly<Record<string, Team>>;
  readonly clock: Clock;
  /** Those who have read what the step came to. */
  readonly ready: readonly string[];
  /** Journal events of this game -> who sent each and when; the same length as the journal's. */
  readonly sent: readonly { by: string; at: number }[];
  /** Headlines, with the number of the journal event that each is. */
  readonly headlines: readonly {
    by: string;
    at: number;
    round: number;
    event: number;
    text: string | undefined;
    says: HeadlineWords | undefined;
  }[];
  readonly mirrored: readonly { by: string; place: StepPlace; orders: Orders }[];
  readonly foretold: readonly { by: string; place: StepPlace; seat: string; move: string }[];
  /** Stepped back so many times. */
  readonly steppedBack: number;
}

/** A step of a game: places in its cut and in its round, from 0. */
export interface StepPlace {
  round: number;
  step: number;
}

/** Whoever sits for one delegation or third party. */
export interface Team {
  heldBy: 'people' | 'computer';
  /** Orders that the team thinks over in this step; in the briefing, the must-have it leans to. */
  draft: Orders;
  leaning: string | undefined;
  /** Grows with every change, so that a vote is for one wording. */
  version: number;
  draftedBy: string | undefined;
  /** Person -> for the present version. */
  votes: Readonly<Record<string, boolean>>;
}

/** A step's time. */
export interface Clock {
  /** When the step began. */
  since: number;
  /** Milliseconds of the wall clock at which it is over; undefined where nothing presses. While paused it stands. */
  endsAt: number | undefined;
}

/** Something said. */
export interface Said {
  /** Its number in its channel, from 1: one in the log would tell how much is said elsewhere. */
  seq: number;
  at: number;
  channel: Channel;
  by: string;
  /** The seat that it was said for. */
  seat: string | undefined;
  what: Statement;
}

export interface Reflection {
  at: number;
  by: string;
  moment: (typeof moments)[number];
  question: string;
  text: string;
}
