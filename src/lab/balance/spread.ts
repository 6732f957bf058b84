import type { Moments } from '../intervals.ts';

/** How far apart the means of several groups lie beyond chance, as a standard deviation, with its 95% interval. */
export interface Spread {
  groups: number;
  spread: number;
  /** Its square before it is held at 0: chance also takes it below, so that several can be averaged. */
  variance: number;
  low: number;
  high: number;
}

/** Standard deviations to one side of a normal distribution that 2.5% lie beyond. */
const tail = 1.959964;

/** The number that a chi-squared value with so many degrees of freedom stays under, `z` deviations out (Wilson and Hilferty 1931). */
const chiSquared = (degrees: number, z: number): number => {
  const step = 2 / (9 * degrees);
  return degrees * (1 - step + z * Math.sqrt(step)) ** 3;
};

/**
 * How much of what numbers differ by goes with the group they are in: the standard deviation between groups of a
 * one-way analysis of variance. Groups of fewer than two are left out.
 * @returns undefined when fewer than two groups are left
 */
export function spreadOf(all: readonly Moments[]): Spread | undefined {
  const groups = all.filter(({ of }) => of > 1);
  const degrees = groups.length - 1;
  if (degrees < 1) return undefined;
  const add = (number: (group: Moments) => number): number =>
    groups.reduce((total, group) => total + number(group), 0);
  const count = add(({ of }) => of);
  const ofMeans = add(({ of, sum }) => (sum * sum) / of);
  const between = (ofMeans - add(({ sum }) => sum) ** 2 / count) / degrees;
  const within = (add(({ squares }) => squares) - ofMeans) / (count - groups.length);
  const size = (count - add(({ of }) => of * of) / count) / degrees;
  const deviation = (mean: number): number =>
    Number(Math.sqrt(Math.max(0, (mean - within) / size)).toFixed(2));
  return {
    groups: groups.length,
    spread: deviation(between),
    variance: Number(((between - within) / size).toFixed(4)),
    low: deviation((between * degrees) / chiSquared(degrees, tail)),
    high: deviation((between * degrees) / Math.max(0.01, chiSquared(degrees, -tail))),
  };
}
