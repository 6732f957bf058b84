/** What the process of all clients is asked to do. */
export type Asked =
  | { do: 'openEcho'; address: string; count: number }
  | { do: 'openPages'; pages: readonly APageThere[] }
  /** Each sends once in so many milliseconds, more or less. */
  | { do: 'run'; seconds: number; every: number };

/** A page, as its key, its session and its server's address make it. */
export interface APageThere {
  key: string;
  session: string;
  at: string;
}

/** What it found: how many answers, how many a second, how many of them a yes, and milliseconds until one came. */
export interface Found {
  answers?: number;
  rate?: number;
  done?: number;
  p50?: number;
  p99?: number;
}
