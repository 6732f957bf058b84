import type { Edit, Orders } from '../crisis/journal.ts';
import type { Cause } from '../crisis/state.ts';
import type { Scores } from '../crisis/view-type.ts';
import type { Decision, StepKind } from '../scenario/schema.ts';

/** One value for each seat, in the scenario's order. */
export type Both<T> = readonly [T, T];

/** What a seat may expect to come out with. */
export interface Expectation {
  /** 0..100: its three scores as its character weighs them. */
  weighed: number;
  scores: Scores;
}

/** Parts of a seat's orders that can be asked about alone. */
export type Part = 'public' | 'quiet' | 'edits' | 'decision';

/** One thing ordered otherwise. An edit without `to` is left out, one without `from` is put in beside the others. */
export type Change =
  | { part: 'public' | 'quiet'; from: string | undefined; to: string }
  | { part: 'decision'; from: Decision | undefined; to: Decision }
  | { part: 'edits'; from: Edit | undefined; to: Edit | undefined };

/** An order that could have been given instead, everything else as it was. */
export interface Alternative {
  change: Change;
  /** Points that it would have added to what each seat could expect. */
  gains: Both<number>;
  /** Standard error of the gain of the seat whose order it is. */
  error: number;
  /** Whether the gain is large enough, beside its error, to be spoken of. */
  clear: boolean;
}

/** A seat's orders in one step, and what they were worth. */
export interface Turn {
  /** As they were carried out: with the standing moves put in. */
  orders: Orders;
  /** Points by which they moved what each seat could expect, against what the policy would have ordered. */
  moved: Both<number>;
  /** The best other order that was found; undefined when there was none to choose from. */
  best: Alternative | undefined;
  /** Points its seat gave away by not ordering that: 0 where nothing was clearly better. */
  loss: number;
}

/** One step of the game: what could be expected before and after, and what the difference comes of. */
export interface StepPoint {
  /** Places in the cut and in the round, from 0. */
  round: number;
  step: number;
  kind: StepKind;
  before: Both<Expectation>;
  /** Equal to the next step's `before`; after the last step, what the game came to. */
  after: Both<Expectation>;
  turns: Both<Turn>;
  /** What nobody's orders explain: what happened by chance against what could be expected, for each seat. */
  chance: Both<number>;
  /** What came by chance, up to the opening of the next step; and what the host or the press did there before orders. */
  came: readonly Cause[];
}

/** What moved a swing. Orders name their parts, those first that did most of it. */
export type Mover =
  | {
      kind: 'orders';
      seat: number;
      moved: Both<number>;
      parts: readonly { part: Part; moved: Both<number> }[];
    }
  | { kind: 'chance'; moved: Both<number>; came: readonly Cause[] };

/** A step in which much changed. */
export interface Swing {
  /** Place in `steps`. */
  at: number;
  /** Points by which each seat's expectation changed. */
  change: Both<number>;
  /** Both seats' orders and chance: first what pushed it most, last what held it back. */
  movers: readonly Mover[];
}

/** A finished game looked back at. */
export interface TurningPoints {
  seats: Both<string>;
  /** Times the rest of the game was played for each expectation. */
  playouts: number;
  steps: readonly StepPoint[];
  /** The largest, largest first; at most three. */
  swings: readonly Swing[];
}
