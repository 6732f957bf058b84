import type { StepKind } from '../scenario/schema.ts';
import type { Orders } from './journal.ts';
import type { ClauseState, Entry, OpenMatter, Outcome, Phase, State, Word } from './state.ts';

/** What one seat may know. Everything that leaves the rules for a screen, a rival or a socket is one of these. */
export interface View {
  seat: string;
  /** The other delegation; empty in the view of a third party, which has none. */
  other: string;
  /** Third parties that have a seat, in the scenario's order. */
  parties: readonly string[];
  phase: Phase;
  cut: string;
  /** Round ids of the cut, in order, and the place of the present one. */
  rounds: readonly string[];
  round: number;
  steps: readonly StepKind[];
  step: number;
  /** ISO date of the round, and whole days from it to the deadline. */
  date: string;
  daysLeft: number;
  /** Whether agreed clauses may be locked in this round. */
  locks: boolean;
  rupture: number;
  /** Percent chance of an incident at the end of this round; 0 above rupture 2. */
  incidentChance: number;
  /** Meters this seat may read: everyone's public ones and its own. */
  meters: Readonly<Record<string, number>>;
  /** The other seat's private meters as told outside: what public acts alone would have made of them. */
  rumours: Readonly<Record<string, number>>;
  tracks: Readonly<Record<string, string>>;
  table: Readonly<Record<string, ClauseView>>;
  ledger: readonly Word[];
  matters: readonly OpenMatter[];
  mustHave: string | undefined;
  /** This seat's orders, if sealed. */
  sealed: Orders | undefined;
  otherHasSealed: boolean;
  otherHasChosen: boolean;
  /** Own home, bloc by bloc, and whether it would ratify the text as it stands; a third party has none: no bloc, no need. */
  home: HomeView;
  /** The other home as rumoured: no more than a word a bloc; empty for a third party. */
  otherHome: Readonly<Record<string, 'warm' | 'cool' | 'cold'>>;
  /** Moves made so far that this seat knows of -> places in the cut. */
  done: Readonly<Record<string, readonly number[]>>;
  happened: Readonly<Record<string, readonly number[]>>;
  lastHeadline: number | undefined;
  ruptureBy: Readonly<Record<string, number>>;
  lastMover: string | undefined;
  chronicle: readonly Entry[];
  outcome: Outcome | undefined;
  blame: string | undefined;
  ending: string | undefined;
  /** Own scores if it all ended here. */
  scores: Scores;
  /** In the debrief everything is opened: the whole state and every seat's scores. Absent before. */
  opened: { state: State; scores: Readonly<Record<string, Scores>> } | undefined;
}

/** What a seat knows as it is; the rest of its view is worked out from this alone. */
export type Known = Omit<View, 'table' | 'home' | 'scores' | 'opened'> & {
  table: Readonly<Record<string, ClauseState>>;
};

/** One clause of the treaty table as both seats see it. */
export interface ClauseView extends ClauseState {
  /** Nobody can touch it while the rupture scale stands where it does. */
  frozen: boolean;
  /** Position that stands if nothing is agreed. */
  fallback: string;
}

/** A home as its own government reads it. */
export interface HomeView {
  blocs: Readonly<Record<string, BlocView>>;
  /** Weight of accepting blocs: at worst, at best (0..100), and what ratification needs. */
  support: { low: number; high: number; needs: number };
}

/** A home bloc as its own government reads it. */
export interface BlocView {
  /** Percent of its home's say. */
  weight: number;
  /** 0..100. */
  mood: number;
  /** How far the text as it stands is above (+) or below (-) its threshold, as a range. */
  margin: { low: number; high: number };
  leans: 'accepts' | 'unsure' | 'refuses';
  /** The clauses that weigh most with it, and how much. */
  reasons: readonly { clause: string; taste: number }[];
}

/** Three scores of 0..100, never added up. A third party has only `aims`; its other two are 0. */
export interface Scores {
  aims: number;
  home: number;
  relationship: number;
}
