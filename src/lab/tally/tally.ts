import type { Moments } from '../intervals.ts';
import type { TallyPlan } from './layout.ts';

/** A game that could not go on, with the seed that shows it. */
export interface StuckGame {
  game: number;
  seed: number;
  what: string;
}

/**
 * What some games of a run came to, to be added to what others came to. All sums are of whole numbers, so that they
 * come out the same in whatever order parts are added. Crosses threads as it is.
 */
export interface Tally {
  /** Games that came to their debrief. */
  ended: number;
  stuck: StuckGame[];
  /** The figures of a `TallyLayout`. */
  sums: Float64Array;
  /** By measure: the lowest and the highest number seen. */
  least: Float64Array;
  most: Float64Array;
}

/** A tally of no games. */
export const emptyTally = ({ layout, measures }: TallyPlan): Tally => ({
  ended: 0,
  stuck: [],
  sums: new Float64Array(layout.size),
  least: new Float64Array(measures.names.length).fill(Number.POSITIVE_INFINITY),
  most: new Float64Array(measures.names.length).fill(Number.NEGATIVE_INFINITY),
});

/** Adds a part to a tally of the same plan, in place. */
export function addTally(tally: Tally, part: Tally): void {
  tally.ended += part.ended;
  tally.stuck.push(...part.stuck);
  tally.stuck.sort((one, two) => one.game - two.game);
  for (let at = 0; at < part.sums.length; at += 1) tally.sums[at] = sum(tally, at) + sum(part, at);
  for (let at = 0; at < part.least.length; at += 1) {
    tally.least[at] = Math.min(tally.least[at] as number, part.least[at] as number);
    tally.most[at] = Math.max(tally.most[at] as number, part.most[at] as number);
  }
}

/** One figure of a tally. */
export const sum = ({ sums }: Tally, at: number): number => sums[at] as number;

/** The measure that starts at a place of a tally, its numbers divided by `scale`. */
export const momentsAt = (tally: Tally, at: number, scale = 1): Moments => ({
  of: sum(tally, at),
  sum: sum(tally, at + 1) / scale,
  squares: sum(tally, at + 2) / (scale * scale),
});

/** Adds a number to the measure that starts at a place. */
export function measure({ sums }: Tally, at: number, number: number): void {
  sums[at] = (sums[at] as number) + 1;
  sums[at + 1] = (sums[at + 1] as number) + number;
  sums[at + 2] = (sums[at + 2] as number) + number * number;
}
