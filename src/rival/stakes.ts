import { calm } from '../crisis/rupture.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';

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

/** Compiles what both seats play for. */
export function stakesOf(kernel: Kernel): BothStakes {
  const characters = Object.values(kernel.compiler.scenario.delegations).map(({ character }) => {
    const { aims, home, relationship, rivalry, boldness } = character;
    const sum = aims + home + relationship || 1;
    return {
      aims: aims / sum,
      home: home / sum,
      relationship: relationship / sum,
      rivalry: rivalry / 100,
      fear: dread * (1 - boldness / 200),
    };
  });
  const { rupture } = kernel.compiler.layout;
  const weighed = (row: Row, seat: number): number => {
    const { aims, home, relationship } = kernel.scores(row, seat);
    const weights = characters[seat] as (typeof characters)[number];
    return aims * weights.aims + home * weights.home + relationship * weights.relationship;
  };
  const own: Stakes = (row, seat) =>
    weighed(row, seat) - (calm - (row[rupture] as number)) * (characters[seat]?.fear ?? 0);
  return {
    own,
    grudging(row, seat) {
      const rivalry = characters[seat]?.rivalry ?? 0;
      return own(row, seat) - (rivalry > 0 ? rivalry * weighed(row, 1 - seat) : 0);
    },
  };
}
