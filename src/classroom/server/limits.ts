import type { Allowance } from './bucket.ts';

/** How much a server takes from one sender. A class of thirty behind one address, all reloading at once, is within all. */
export interface Limits {
  /** Wishes of one person, or of one facilitator, from all of their pages together. */
  wishes: Allowance;
  /** Messages of any kind over one line. */
  messages: Allowance;
  /** Lines that are opened from one address. */
  greetings: Allowance;
  /** Sessions that are opened from one address. */
  sessions: Allowance;
  /** Pages of one holder of a key at a time. */
  pagesEach: number;
  /** Connections from one address at a time, and from all. */
  connectionsFrom: number;
  connections: number;
  /** Requests from one address in a minute. */
  requests: number;
}

export const usualLimits: Limits = {
  wishes: { steady: 8, burst: 40, beyond: 400 },
  messages: { steady: 40, burst: 400, beyond: 400 },
  greetings: { steady: 30, burst: 900, beyond: Number.POSITIVE_INFINITY },
  sessions: { steady: 1 / 300, burst: 120, beyond: Number.POSITIVE_INFINITY },
  pagesEach: 12,
  connectionsFrom: 2_000,
  connections: 10_000,
  requests: 1_500,
};
