import { Bucket } from './bucket.ts';

/** Wrong codes that may come from one address: a class behind one address mistypes, a machine that guesses does more. */
const allowance = { steady: 0.2, burst: 60, beyond: Number.POSITIVE_INFINITY };
/** Addresses that are remembered. */
const most = 10_000;

/** Counts wrong codes by address, and locks out whoever guesses. */
export class Guesses {
  readonly #buckets = new Map<string, { bucket: Bucket; locked: boolean }>();

  /** Whether an address has to wait before it may try a code. */
  isLocked(address: string): boolean {
    const known = this.#buckets.get(address);
    if (!known?.locked) return false;
    known.locked = known.bucket.take(performance.now()) !== 'ok';
    return known.locked;
  }

  /** A code of nobody's came from an address. */
  wrong(address: string): void {
    const known = this.#buckets.get(address) ?? { bucket: new Bucket(allowance), locked: false };
    this.#buckets.delete(address);
    this.#buckets.set(address, known);
    known.locked = known.bucket.take(performance.now()) !== 'ok';
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > most && oldest !== undefined) this.#buckets.delete(oldest);
  }
}
