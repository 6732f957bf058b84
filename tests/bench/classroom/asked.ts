/** What the process of all clients is asked to do. */
export type Asked =
  | { do: 'openEcho'; address: string; count: number }
  /** A page for each key, at the servers in turn. */
  | { do: 'openPages'; keys: readonly string[]; servers: readonly string[] }
  /** Each sends once in so many milliseconds, more or less. */
  | { do: 'run'; seconds: number; every: number };

/** What it found: answers a second, how many were a yes, and milliseconds until an answer came. */
export interface Found {
  rate?: number;
  done?: number;
  p50?: number;
  p99?: number;
}
