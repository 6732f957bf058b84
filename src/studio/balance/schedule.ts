import type { Kind } from './weighing.ts';

/** Some games that are played at one go: short enough that whoever changes the scenario need not wait for them. */
export interface Piece {
  kind: Kind;
  games: number;
}

const repeat = (times: number, ...pieces: readonly Piece[]): Piece[] =>
  Array.from({ length: times }, () => pieces).flat();

const [lot, greedy, rival]: [Piece, Piece, Piece] = [
  { kind: 'random', games: 50 },
  { kind: 'greedy', games: 1 },
  { kind: 'rival', games: 1 },
];

/** What a first look takes: a few hundred games by lot, which take a second. */
const look = repeat(6, lot);

/** Pieces of a first look. */
export const firstLook = look.length;

/** Everything that is played, in order: the quick games first, then more and more of those that want something. */
export const schedule: readonly Piece[] = [
  ...look,
  ...repeat(20, greedy),
  ...repeat(14, lot),
  ...repeat(30, greedy, rival, lot),
  ...repeat(30, lot, greedy, greedy, rival),
];

/** Pieces that are played for the notes beside the lines alone, while nobody looks at the balance. */
export const withoutLooking = firstLook + 20 + 14;

/** Games of a kind below which the kind says too little to be shown first. */
export const tellingGames: Record<Kind, number> = { random: 1, greedy: 20, rival: 30 };
