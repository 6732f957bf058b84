/** Spreads neighbouring numbers apart, no two to the same place: the finaliser of MurmurHash3. */
function spread(number: number): number {
  let mixed = number | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}

/**
 * The seed of one game of many, told by its number alone: whoever plays it, in whatever order, it is the same game.
 * No two games of a run have the same seed.
 * @param seed of the run, a 32-bit whole number
 * @param game from 0
 */
export const gameSeed = (seed: number, game: number): number =>
  spread(spread(seed) + Math.imul(game, 0x9e3779b1));
