import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Luck that is the same for the same number, so that any mutation can be made again. */
export class Dice {
  readonly #generator;

  constructor(seed: number) {
    this.#generator = xoroshiro128plus(seed);
    // Neighbouring seeds start alike.
    for (let skipped = 0; skipped < 8; skipped += 1) this.below(2);
  }

  /** A whole number from 0 to one less than `count`. */
  below(count: number): number {
    return count <= 1 ? 0 : uniformInt(this.#generator, 0, count - 1);
  }

  pick<T>(all: readonly T[]): T {
    return all[this.below(all.length)] as T;
  }
}
