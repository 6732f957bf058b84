/** How hard a rival thinks. Levels differ in search, never in what they know. */
export type Level = 1 | 2 | 3;

/** The level a rival plays at when none is said: the one that a game starts with. */
export const usualLevel: Level = 2;

/** What a level puts into a choice. */
export interface Effort {
  /** Orders of both sides played in imagined games, for a step that asks for acts. */
  orders: number;
  /** Guesses at what is hidden that everything is tried in. */
  worlds: number;
  /** Steps that an imagined game goes on after the present one, before the night of the deadline comes. */
  depth: number;
  /** Imagined games by which a must-have is chosen; none: by mood. */
  openings: number;
  /** Points by which its judgement of an act or of the last decision wavers. */
  waver: number;
}

/** Level -> effort. */
export const efforts: Readonly<Record<Level, Effort>> = {
  1: { orders: 200, worlds: 1, depth: 0, openings: 0, waver: 15 },
  2: { orders: 24_000, worlds: 12, depth: 1, openings: 240, waver: 0.3 },
  3: { orders: 48_000, worlds: 16, depth: 2, openings: 400, waver: 0 },
};
