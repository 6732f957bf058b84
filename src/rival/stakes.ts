import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';

/** What a game is worth to a seat: its own scores by its character, less what it grudges the other side. */
export type Stakes = (row: Row, seat: number) => number;

/** Points that a break costs in the eyes of the most cautious delegation, beside what it does to the scores. */
const dread = 4;

/** Compiles what both seats play for. */
export function stakesOf(kernel: Kernel): Stakes {
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
  return (row, seat) => {
    const { rivalry, fear } = characters[seat] as (typeof characters)[number];
    const grudge = rivalry > 0 ? rivalry * weighed(row, 1 - seat) : 0;
    return weighed(row, seat) - grudge - (5 - (row[rupture] as number)) * fear;
  };
}
