import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** A delegation's moods and guesses, from a seed: they never touch the chance of the game. */
export interface Luck {
  /** A whole number from 0 up to but without `below`. */
  below(below: number): number;
  /** Something between -reach and +reach. */
  waver(reach: number): number;
}

/** Luck from a 32-bit seed. */
export function luckFrom(seed: number): Luck {
  const generator = xoroshiro128plus(seed | 0);
  return {
    below: (below) => uniformInt(generator, 0, Math.max(0, below - 1)),
    waver: (reach) => (uniformInt(generator, -1000, 1000) / 1000) * reach,
  };
}
