import type { Finding } from '../../lab/balance/finding.ts';
import type { SpaceRow } from '../../lab/balance/space.ts';
import type { Simulation } from '../../lab/simulate.ts';

/** Who plays the games, from those who decide by lot to those who think: the same on both sides. */
export const kinds = ['random', 'greedy', 'rival'] as const;
export type Kind = (typeof kinds)[number];

/** What the games of one version of a scenario came to so far. Plain JSON: it crosses threads. */
export interface Figures {
  /** Of the rules that were played. */
  digest: string;
  games: Record<Kind, number>;
  /** What the games of each kind came to; a kind that was not played is not there. */
  by: Partial<Record<Kind, Simulation>>;
  /** As each round begins, what of all deals both homes would ratify. */
  space: readonly SpaceRow[];
  findings: readonly Finding[];
  /** Pieces of the schedule that were played. */
  played: number;
}

/** What the lab has found so far, beside what it found of the version that was last saved. */
export interface Weighing {
  /** Undefined when its very first games failed. */
  now: Figures | undefined;
  /** Undefined while the saved version has not been played, or when it has an error. */
  saved: Figures | undefined;
  /** Pieces of the schedule that are to be played. */
  of: number;
  /** What stopped the games, in a programmer's words: a fault of the program, not of the author. */
  fault: string | undefined;
}
