import type { Row } from '../kernel/layout.ts';
import { drawnFrom, type Luck } from './luck.ts';
import type { Mind } from './mind.ts';
import { scatter } from './noise.ts';
import { playToTheEnd } from './playing.ts';

/** Points by which one must-have must be worth more to be taken e times as often: always taking the best would tell it. */
const bluff = 1;

/**
 * Chooses among a seat's must-haves by imagined games from the first step on, as many for each: in all of them this
 * side plays for that must-have, and in half of them the other side muddles through.
 * @param mindOf how a game that begins with that row is thought over
 * @param openings by must-have of the seat: rows, one a must-have of the other side
 * @returns the number of a must-have
 */
export function chooseBySearch(
  mindOf: (row: Row) => Mind,
  seat: number,
  openings: readonly (readonly Row[])[],
  games: number,
  luck: Luck,
): number {
  const seed = luck.below(2 ** 31);
  const worths = openings.map((rows) => {
    const mind = mindOf(rows[0] as Row);
    const { kernel, habits } = mind;
    const stakes = mind.stakes.grudging;
    const row = new Int32Array(kernel.compiler.layout.size);
    let sum = 0;
    for (let game = 0; game < games; game += 1) {
      const muddler = game % 2 === 1 ? 1 - seat : -1;
      row.set(rows[(game >> 1) % rows.length] as Row);
      habits.begin();
      for (const one of kernel.asked(row))
        habits.order(row, one, scatter(seed + 2 * game + one), one === muddler);
      playToTheEnd(mind, row, Number.POSITIVE_INFINITY, scatter(seed - game), muddler);
      habits.learn(row, stakes);
      sum += stakes(row, seat);
    }
    return sum / games;
  });
  const most = Math.max(...worths);
  return drawnFrom(
    worths.map((worth) => Math.exp((worth - most) / bluff)),
    luck,
  );
}
