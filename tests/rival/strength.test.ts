import { expect, test } from 'vitest';
import { seatsOf } from '../../src/crisis/place.ts';
import { scoresOf } from '../../src/crisis/scores.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { rivalPlayer } from '../../src/lab/rival-player.ts';
import { weigh } from '../../src/rival/worth.ts';
import { load } from '../load.ts';

const { scenario } = load('scenarios/gsomia-2019');
const rival = rivalPlayer(2);

/** Whether the rival, in turn from either seat, ends a game with more of what it wants than a random other side. */
function wins(seed: number): boolean {
  const seats = seed % 2 === 0 ? seatsOf(scenario) : seatsOf(scenario).reverse();
  const [mine = '', theirs = ''] = seats;
  const { state } = playOut(scenario, {
    cut: 'short',
    seed,
    players: { [mine]: rival, [theirs]: randomPlayer },
  });
  const worth = (seat: string) => weigh(scenario, seat, scoresOf(scenario, state, seat));
  return worth(mine) > worth(theirs);
}

// The shortest cut leaves more to luck than the whole game, in which the bench measures strength.
test('beats random play 4 games in 5 of the shortest cut on its own objectives', () => {
  const lost = Array.from({ length: 20 }, (_, seed) => seed).filter((seed) => !wins(seed));
  expect(lost.length).toBeLessThanOrEqual(4);
}, 240_000);
