/** A stretch of a handout, laid out from top to bottom. Plain data, so that a thread can be handed it. */
export type Block =
  /** Begins a new page; what stands over the title is set small. */
  | { kind: 'sheet'; title: string; over: string }
  | { kind: 'heading'; text: string }
  | { kind: 'subheading'; text: string; aside?: string }
  | { kind: 'text'; text: string; soft?: boolean }
  | { kind: 'list'; items: readonly string[]; numbered?: boolean }
  /** Something's name, and what is said of it. */
  | { kind: 'pairs'; rows: readonly { name: string; text: string }[] }
  /** Values of 0..100, each a bar. */
  | { kind: 'bars'; rows: readonly { name: string; value: number }[] }
  /** Ruled lines to write on. */
  | { kind: 'lines'; count: number };

/** A whole handout. */
export interface Handout {
  title: string;
  language: string;
  /** At the foot of each page, before its number. */
  foot: string;
  blocks: readonly Block[];
}
