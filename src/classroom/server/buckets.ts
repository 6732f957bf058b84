import { type Allowance, Bucket } from './bucket.ts';

/** Senders that are remembered; whoever was silent longest is forgotten first. */
const most = 10_000;

/** A leaking bucket for each of many senders. */
export class Buckets {
  readonly #allowance: Allowance;
  readonly #buckets = new Map<string, Bucket>();

  constructor(allowance: Allowance) {
    this.#allowance = allowance;
  }

  /** Asks for one more on behalf of a sender; `over` once nobody well-meaning would go on. */
  take(sender: string): ReturnType<Bucket['take']> {
    const bucket = this.#buckets.get(sender) ?? new Bucket(this.#allowance);
    this.#buckets.delete(sender);
    this.#buckets.set(sender, bucket);
    const [oldest] = this.#buckets.keys();
    if (this.#buckets.size > most && oldest !== undefined) this.#buckets.delete(oldest);
    return bucket.take(performance.now());
  }
}
