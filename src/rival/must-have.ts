import type { Row } from '../kernel/layout.ts';
import { drawnFrom, type Luck } from './luck.ts';
import type { Mind } from './mind.ts';
import { scatter } from './noise.ts';
import { playToTheEnd } from './playing.ts';

/** Points by which one must-have must be worth more to be taken e times as often: always taking the best would tell it. */
const bluff = 2;

/**
 * Chooses among a seat's must-haves by imagined games from the first step on, each of them asked of the same games.
 * @param rows openings, one a must-have of the other side
 * @returns the number of a must-have
 */
export function chooseBySearch(
  mind: Mind,
  seat: number,
  rows: readonly Row[],
  games: number,
  luck: Luck,
): number {
  const { kernel, habits } = mind;
  const stakes = mind.stakes.grudging;
  const { layout, names } = kernel.compiler;
  const count = names.mustHaves[seat]?.names.length ?? 1;
  const worths = new Float64Array(count);
  const seed = luck.below(2 ** 31);
  const row = new Int32Array(layout.size);
  for (let game = 0; game < games; game += 1) {
    row.set(rows[game % rows.length] as Row);
    habits.begin();
    for (const one of kernel.asked(row)) habits.order(row, one, scatter(seed + 2 * game + one));
    playToTheEnd(mind, row, Number.POSITIVE_INFINITY, scatter(seed - game));
    habits.learn(row, stakes);
    for (let mustHave = 0; mustHave < count; mustHave += 1) {
      row[layout.mustHaves + seat] = mustHave + 1;
      worths[mustHave] = (worths[mustHave] as number) + stakes(row, seat) / games;
    }
  }
  const most = Math.max(...worths);
  return drawnFrom(
    Array.from(worths, (worth) => Math.exp((worth - most) / bluff)),
    luck,
  );
}
