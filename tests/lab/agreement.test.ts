import { expect, test } from 'vitest';
import { agreedCount } from '../../src/crisis/text-of.ts';
import { gameSeed } from '../../src/lab/game-seed.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { simulate } from '../../src/lab/simulate.ts';
import { loadSmall } from '../load.ts';

const small = loadSmall().scenario;
const players = { alba: randomPlayer, boria: randomPlayer };

test('an agreement is a text both homes ratified, or announcements on both sides with an agreed line in common', () => {
  const ends = Array.from({ length: 60 }, (_, game) =>
    playOut(small, { cut: 'full', seed: gameSeed(1, game), players }),
  ).map(({ state }) => state);
  const agreed = ends.filter((state) => {
    if (state.outcome === 'signed') return true;
    return state.outcome === 'parallel' && agreedCount(state) > 0;
  });
  const bare = ends.filter((state) => state.outcome === 'parallel' && agreedCount(state) === 0);
  // Both kinds of parallel announcements come up, so that the difference is seen.
  expect(bare.length).toBeGreaterThan(0);
  expect(agreed.length).toBeGreaterThan(0);
  const { agreement } = simulate(small, { cut: 'full', seed: 1, games: 60, players });
  expect(agreement.count).toBe(agreed.length);
});
