import type { Decision, StepKind } from '../scenario/schema.ts';
import type { Changes } from './changes.ts';
import type { Edit, Offer, Orders } from './journal.ts';

/** Everything the rules know of a game. Plain JSON: the context of the machine, the input of every rule. */
export interface State {
  /** Name of the calendar's cut. */
  cut: string;
  /** Third parties that have a seat, in the scenario's order. */
  parties: readonly string[];
  /** Place in the cut, from 0. */
  round: number;
  /** Place in the round's steps, from 0. */
  step: number;
  phase: Phase;
  /** State of the generator; every draw replaces it. */
  chance: readonly number[];
  /** What is still to be done before the machine waits again; empty whenever it waits. */
  agenda: readonly Task[];
  meters: Readonly<Record<string, number>>;
  /** The same meters as someone outside the owner's house would put them: only public acts move these. */
  outside: Readonly<Record<string, number>>;
  /** Track -> state: a mirror of the machine's regions, so that conditions are plain functions of this record. */
  tracks: Readonly<Record<string, string>>;
  table: Readonly<Record<string, ClauseState>>;
  ledger: readonly Word[];
  /** 5 calm .. 1 broken. */
  rupture: number;
  /** Steps towards the break that each delegation has taken in this round, and the last that took one. */
  ruptureBy: Readonly<Record<string, number>>;
  lastMover: string | undefined;
  matters: readonly OpenMatter[];
  /** What each seat has sealed for the present step. */
  sealed: Readonly<Record<string, Orders>>;
  mustHaves: Readonly<Record<string, string>>;
  /** Move -> places in the cut where it was made. */
  done: Readonly<Record<string, readonly number[]>>;
  /** Happening -> places in the cut where it happened. */
  happened: Readonly<Record<string, readonly number[]>>;
  /** Place in the cut of the press's last headline; it has one a round. */
  lastHeadline: number | undefined;
  outcome: Outcome | undefined;
  /** Who moved last before the break, or whose home refused. */
  blame: string | undefined;
  ending: string | undefined;
  /** What happened, in order; the debrief and the turning-up of orders read it. */
  chronicle: readonly Entry[];
}

export type Phase = 'briefing' | 'deliberation' | 'resolution' | 'epilogue' | 'debrief';

/** `alone.<seat>`: only that seat spoke. `refused`: signed, but a home said no. */
export type Outcome = 'signed' | 'refused' | 'parallel' | `alone.${string}` | 'lapsed' | 'ruptured';

/** Where the treaty table stands on one clause. */
export interface ClauseState {
  /** What each seat has in the brackets. */
  offers: Readonly<Record<string, Offer>>;
  agreed: Offer | undefined;
  locked: boolean;
  /** Each seat's first words on it, for the debrief's distance. */
  first: Readonly<Record<string, Offer>>;
}

/** A public threat or promise in the ledger. */
export interface Word {
  seat: string;
  move: string;
  kind: 'threat' | 'promise';
  /** Place in the cut at which it was given. */
  round: number;
  state: 'open' | 'kept' | 'broken';
}

/** A matter that lies on the desks. */
export interface OpenMatter {
  matter: string;
  /** 1 when it arrives, one more for each round it was left lying. */
  size: number;
  /** Place in the cut of the first round in which it can be dealt with. */
  since: number;
}

/** One thing the rules do by themselves between two events from outside. */
export type Task =
  | { do: 'startRound'; round: string; skipped: boolean }
  | { do: 'pass'; move: string }
  | { do: 'consider'; happening: string }
  | { do: 'inject'; happening: string }
  | { do: 'headline'; bloc: string; by: 1 | -1 }
  | { do: 'arrive'; matter: string }
  | { do: 'act'; seat: string; channel: 'public' | 'quiet' }
  | { do: 'edit' }
  | { do: 'matters' }
  | { do: 'words' }
  | { do: 'incident' }
  | { do: 'decide' }
  | { do: 'break' }
  | { do: 'beat'; beat: string }
  | { do: 'end' };

/** Why a meter or track changed. */
export type Cause =
  | {
      kind: 'move';
      move: string;
      seat: string;
      channel: 'public' | 'quiet';
      leaked: boolean;
      standing: boolean;
    }
  | {
      kind: 'edit';
      edit: Edit;
      seat: string;
      result: 'bracketed' | 'agreed' | 'crossed' | 'reopened' | 'locked' | 'missed';
    }
  | { kind: 'matter'; matter: string; size: number; what: 'arrived' | 'answered' | 'left' | 'over' }
  /** `injected`: the host let it happen; absent when it came by the calendar, by chance or as an incident. */
  | { kind: 'happening'; happening: string; injected?: true }
  /** What it moved is its own government's to know; the headline everyone has read. */
  | { kind: 'headline'; bloc: string; by: 1 | -1 }
  | { kind: 'word'; move: string; seat: string; what: 'kept' | 'broken' }
  | { kind: 'track'; track: string; from: string; to: string }
  | { kind: 'round'; round: string; skipped: boolean }
  | { kind: 'decision'; seat: string; decision: Decision; standing: boolean }
  | { kind: 'outcome'; outcome: Outcome }
  | { kind: 'epilogue'; beat: string; turn: string }
  /** What others see of a quiet act that did not leak: never in a state, only in views of it. */
  | { kind: 'envelope'; seat: string };

/** One thing that happened, with what it changed. */
export interface Entry {
  round: number;
  step: number;
  cause: Cause;
  /** `all`, or the only seat that knows of it before the debrief. */
  seenBy: string;
  /** What it moved, after clamping. */
  changes: Changes;
}

/** Which step of which round it is. */
export interface Place {
  round: string;
  kind: StepKind;
}
