/** Milliseconds for which a disk may keep a whole process waiting. */
const quick = 2;
/** Of how many ends of transactions the mean is taken, more or less. */
const span = 16;

/** Two ways to end a transaction; either waits until it is on disk. */
export interface Ends {
  /** Keeps the process waiting. */
  here(): void;
  /** Lets it go on meanwhile. */
  inThread(): Promise<unknown>;
}

/**
 * Ends transactions. A quick disk is waited for on the spot: handing that to a thread takes longer than the disk does, most
 * of all on one core, where the thread has to wait for its turn. A slow one would keep all pages of all classes waiting, and
 * is waited for in a thread, until it is quick again.
 */
export class Committer {
  readonly #ends: Ends;
  /** Milliseconds. */
  readonly #now: () => number;
  /** How long it took of late, in milliseconds. */
  #took = 0;

  constructor(ends: Ends, now: () => number) {
    this.#ends = ends;
    this.#now = now;
  }

  async commit(): Promise<void> {
    const start = this.#now();
    if (this.#took < quick) this.#ends.here();
    else await this.#ends.inThread();
    this.#took += (this.#now() - start - this.#took) / span;
  }
}
