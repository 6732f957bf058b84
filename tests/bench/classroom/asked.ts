/** What a process of clients is asked to do. */
export type Asked =
  | { do: 'openEcho'; address: string; count: number }
  | { do: 'openPages'; pages: readonly APageThere[] }
  /** Each sends once in so many milliseconds, more or less. */
  | { do: 'run'; seconds: number; every: number }
  /** Reads what has come, and sweeps. */
  | { do: 'rest' };

/** A page, as its key, its session and its server's address make it. */
export interface APageThere {
  key: string;
  session: string;
  at: string;
  /** Its luck, by which it chooses what to wish. */
  seed: number;
}

/** What clients found. */
export interface Found {
  /** Milliseconds until each answer came, in no order. */
  times: readonly number[];
  /** Answers that came before the time was up. */
  inTime: number;
}
