import { reachOf } from '../../lab/reach.ts';
import { type Reach, together } from '../../lab/reach-type.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** Games for a chart: enough to find what one game in a thousand comes to, in a second or two. */
export const reachGames = 6000;
/** Games between two signs of life. */
const slice = 250;
/** Which games they are: any number will do, as long as it stays the same. */
const seed = 2019;

/** Plays the games of a chart slice by slice; after each it gives how far it is, 0..1, and what was reached so far. */
export function* reachSlices(scenario: Scenario, games: number): Generator<{ share: number; reach: Reach }> {
  let reach: Reach = { games: 0, states: {}, ways: {}, endings: {} };
  for (let first = 0; first < games; first += slice) {
    reach = together(reach, reachOf(scenario, seed, { first, games: Math.min(slice, games - first) }));
    yield { share: reach.games / games, reach };
  }
}

/** The whole at one go, for a worker. */
export function reachWork(scenario: Scenario, onShare: (share: number) => void): Reach | undefined {
  let last: Reach | undefined;
  for (const { share, reach } of reachSlices(scenario, reachGames)) {
    onShare(share);
    last = reach;
  }
  return last;
}
