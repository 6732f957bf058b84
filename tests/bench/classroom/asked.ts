/** What a line leads to: an echo, one that waits for the disk, or a page's place in a class. */
export type Kind = 'bare' | 'kept' | 'page';

/** What the clients are asked to do. */
export type Asked =
  | { do: 'openEcho'; kind: Exclude<Kind, 'page'>; address: string; count: number }
  | { do: 'openPages'; pages: readonly APageThere[] }
  /** Each line of these kinds sends once in so many milliseconds, more or less. */
  | { do: 'run'; kinds: readonly Kind[]; seconds: number; every: number }
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

/** What the lines of a kind found. */
export interface Found {
  /** Milliseconds until each answer came, in no order. */
  times: readonly number[];
  /** Answers that came before the time was up. */
  inTime: number;
}
export type FoundByKind = Readonly<Record<Kind, Found>>;
