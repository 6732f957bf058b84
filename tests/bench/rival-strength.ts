import { withCrew } from '../../src/cli/crew.ts';
import { startHelpers } from '../../src/cli/helpers.ts';
import { seatsOf } from '../../src/crisis/place.ts';
import { kernelOf } from '../../src/kernel/kernel.ts';
import { type Share, shareOf } from '../../src/lab/intervals.ts';
import { tallyPlan } from '../../src/lab/tally/layout.ts';
import { addTally, emptyTally, sum } from '../../src/lab/tally/tally.ts';
import { nameOf, type Who } from '../../src/lab/who.ts';
import { matchWork } from '../../src/lab/work.ts';
import type { Scenario } from '../../src/scenario/schema.ts';

const random: Who = { plays: 'random' };
const greedy: Who = { plays: 'greedy' };
const rivals: readonly Who[] = ([1, 2, 3] as const).map((level) => ({ plays: 'rival', level }));

/** Every level against chance, against greed, and against the levels below it. */
const pairs: readonly (readonly [own: Who, other: Who])[] = rivals.flatMap((own, at) =>
  [random, greedy, ...rivals.slice(0, at)].map((other) => [own, other] as const),
);

/** How a player did in one seat against another. */
export interface Strength {
  own: string;
  other: string;
  seat: string;
  /** Games in which its own character weighs its scores higher than the other's weighs the other's. */
  won: Share;
  /** Games in which both weigh the same. */
  level: number;
}

/**
 * Plays every pair on both sides, on all cores.
 * @param games of each pair a side
 * @param tell called with the games done, and how many there are
 */
export async function strengths(
  scenario: Scenario,
  games: number,
  tell: (done: number, of: number) => void,
): Promise<Strength[]> {
  const cut = 'full';
  const seats = seatsOf(scenario);
  const plan = tallyPlan(kernelOf(scenario), cut, 'ends');
  const matches = pairs.flatMap(([own, other], pair) =>
    seats.map((seat, place) => ({
      own,
      other,
      seat,
      place,
      tally: emptyTally(plan),
      works: matchWork(
        {
          cut,
          // Both sides of a pair play the same games; pairs do not.
          seed: pair + 1,
          players: Object.fromEntries(seats.map((one) => [one, one === seat ? own : other])),
          detail: 'ends',
        },
        games,
      ),
    })),
  );
  const all = matches.flatMap((match) => match.works.map((work) => ({ match, work })));
  const owner = new Map(all.map(({ match, work }) => [work, match]));
  let done = 0;
  await withCrew(
    (crew, signal) =>
      crew.run(
        scenario,
        all.map(({ work }) => work),
        (part, work) => {
          const tally = owner.get(work)?.tally;
          if (tally) addTally(tally, part);
          done += work.games;
          tell(done, matches.length * games);
        },
        signal,
      ),
    startHelpers(all.length),
  );
  return matches.map(({ own, other, seat, place, tally }) => {
    const [stuck] = tally.stuck;
    if (stuck) throw new Error(`${nameOf(own)} against ${nameOf(other)}, seed ${stuck.seed}: ${stuck.what}`);
    return {
      own: nameOf(own),
      other: nameOf(other),
      seat,
      won: shareOf(sum(tally, plan.layout.ahead + place), tally.ended),
      level: sum(tally, plan.layout.ahead + seats.length),
    };
  });
}
