import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A player's moods and guesses, from a seed of their own: they never touch the chance of the game. */
export interface Luck {
  /** A whole number from 0 up to but without `below`, at most 2 ** 32. */
  below(below: number): number;
  /** Something between -reach and +reach. */
  waver(reach: number): number;
  /** One of a list, each as likely; undefined of an empty one. */
  pick<T>(list: readonly T[]): T | undefined;
  /** The list in another order, every order as likely. */
  shuffled<T>(list: readonly T[]): T[];
}

/**
 * The same seed gives the same luck.
 * @param seed any whole number; its lower 32 bits count
 */
export function luckFrom(seed: number): Luck {
  const generator = xoroshiro128plus(seed | 0);
  const below = (end: number): number => uniformInt(generator, 0, Math.max(0, end - 1));
  return {
    below,
    waver: (reach) => (uniformInt(generator, -1000, 1000) / 1000) * reach,
    pick: (list) => list[below(list.length)],
    shuffled(list) {
      const order = [...list];
      for (let last = order.length - 1; last > 0; last -= 1) {
        const other = below(last + 1);
        [order[last], order[other]] = [order[other] as never, order[last] as never];
      }
      return order;
    },
  };
}

/** A seed for something that needs one of its own. */
export const seedFrom = (luck: Luck): number => luck.below(2 ** 32);

/** A place in a list, each as likely as its weight says; the last where none weighs anything. */
export function drawnFrom(weights: readonly number[], luck: Luck): number {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  let left = (luck.below(1_000_000) / 1_000_000) * sum;
  for (const [place, weight] of weights.entries()) {
    left -= weight;
    if (left < 0) return place;
  }
  return weights.length - 1;
}
