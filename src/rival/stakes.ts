import { calm } from '../crisis/rupture.ts';
import type { Scores } from '../crisis/view-type.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { inShares, sharesOf, sumOf } from './worth.ts';

/** What a game is worth to a seat: points. */
export type Stakes = (row: Row, seat: number) => number;

/** Points that a step towards the break costs in the eyes of the most cautious delegation, beside what it does to the scores. */
const dread = 4;

/** The two ways in which a seat looks at a game. */
export interface BothStakes {
  /** Its own scores by its character, and the dread of a break: what a text and the last decision are weighed by. */
  own: Stakes;
  /** The same less what it grudges the other side: what acts are weighed by. */
  grudging: Stakes;
}

/** Compiles what every seat plays for; a third party grudges nobody anything. */
export function stakesOf(kernel: Kernel): BothStakes {
  const { scenario, names, layout } = kernel.compiler;
  const shares = names.actors.names.map((seat) => sharesOf(scenario, seat));
  const characters = [
    ...Object.values(scenario.delegations).map(({ character }) => character),
    ...Object.values(scenario.parties).map(({ character }) => ({ ...character, rivalry: 0 })),
  ].map(({ rivalry, boldness }) => ({ rivalry: rivalry / 100, fear: dread * (1 - boldness / 200) }));
  const weighed = (row: Row, seat: number): number =>
    sumOf(inShares(kernel.scores(row, seat), shares[seat] as Scores));
  const own: Stakes = (row, seat) =>
    weighed(row, seat) - (calm - (row[layout.rupture] as number)) * (characters[seat]?.fear ?? 0);
  return {
    own,
    grudging(row, seat) {
      const rivalry = characters[seat]?.rivalry ?? 0;
      return own(row, seat) - (rivalry > 0 ? rivalry * weighed(row, 1 - seat) : 0);
    },
  };
}
