/** How much of something may be had: `steady` a second for long, `burst` at once; `beyond` refusals are too many. */
export interface Allowance {
  steady: number;
  burst: number;
  beyond: number;
}

/** A leaking bucket. */
export class Bucket {
  readonly #allowance: Allowance;
  #left: number;
  #refused = 0;
  #last: number | undefined;

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
    this.#left = allowance.burst;
  }

  /**
   * Asks for one more.
   * @param now milliseconds of a clock that does not jump
   * @returns `over` once so many were refused that nobody well-meaning goes on
   */
  take(now: number): 'ok' | 'tooMany' | 'over' {
    const { steady, burst, beyond } = this.#allowance;
    this.#left = Math.min(burst, this.#left + (steady * (now - (this.#last ?? now))) / 1000);
    this.#last = now;
    if (this.#left >= 1) {
      this.#left -= 1;
      this.#refused = 0;
      return 'ok';
    }
    this.#refused += 1;
    return this.#refused > beyond ? 'over' : 'tooMany';
  }
}
