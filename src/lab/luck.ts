import { luckFrom } from '../rival/luck.ts';

/** A stream of chance from a seed: the same seed draws the same. */
export interface Luck {
  /** A whole number from 0 up to but without `below`, at most 2 ** 32. */
  below(below: number): number;
  /** One of a list, each as likely; undefined of an empty one. */
  pick<T>(list: readonly T[]): T | undefined;
  /** The list in another order, every order as likely. */
  shuffled<T>(list: readonly T[]): T[];
}

/** A seed for something that needs one of its own. */
export const seedFrom = (luck: Luck): number => luck.below(2 ** 32);

/** @param seed any whole number; its lower 32 bits count */
export function luckOf(seed: number): Luck {
  const { below } = luckFrom(seed);
  return {
    below,
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
