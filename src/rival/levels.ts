/** How hard a rival thinks. Levels differ in search, never in what they know. */
export type Level = 1 | 2 | 3;

/** What a level puts into a choice. */
export interface Effort {
  /** Whether it plays each choice on to the night of the deadline, or only looks at what it does today. */
  looksToTheNight: boolean;
  /** How many of the best public and quiet acts are tried together. */
  pairs: number;
  /** Guesses at the other side's orders that everything is tried against; at least 1. */
  guesses: number;
  /** Points by which its judgement wavers. */
  waver: number;
}

/** Level -> effort. */
export const efforts: Readonly<Record<Level, Effort>> = {
  1: { looksToTheNight: false, pairs: 1, guesses: 1, waver: 5 },
  2: { looksToTheNight: true, pairs: 4, guesses: 4, waver: 1 },
  3: { looksToTheNight: true, pairs: 6, guesses: 12, waver: 0 },
};
