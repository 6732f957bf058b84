import { expect, test } from 'vitest';
import { replay } from '../../src/crisis/game.ts';
import { longestCut, playHistory } from '../../src/lab/history.ts';
import { Stuck } from '../../src/lab/play-out.ts';
import type { History } from '../../src/scenario/history-schema.ts';
import { loadSmall } from '../load.ts';

const { scenario: small, history } = loadSmall();
const real = history as History;

test('what really happened is played in the cut that has the most of it', () => {
  expect(longestCut(small)).toBe('full');
  const { rounds, ending, outcome } = playHistory(small, real);
  expect(rounds.map(({ round }) => round)).toEqual(['apr-01', 'apr-20', 'may-15', 'may-31']);
  expect({ ending, outcome }).toEqual({ ending: 'twoReadings', outcome: 'parallel' });
});

test('every entry of the game is told once: in its round or in the epilogue', () => {
  const { rounds, epilogue, journal } = playHistory(small, real);
  const again = replay(small, journal);
  expect(again.ok && again.game.state.chronicle).toEqual([
    ...rounds.flatMap((one) => one.entries),
    ...epilogue,
  ]);
});

test('a measured figure is held against the meter at the end of its round', () => {
  const { calibration, rounds } = playHistory(small, real);
  const simulated = rounds.find(({ round }) => round === 'may-15')?.meters.tension as number;
  expect(calibration).toEqual([
    expect.objectContaining({
      meter: 'tension',
      real: 62.5,
      simulated,
      difference: simulated - 62.5,
      close: true,
    }),
  ]);
});

test('a figure further off than it may be is told as off', () => {
  const calibration = real.calibration.map((figure) => ({ ...figure, within: 1 }));
  expect(playHistory(small, { ...real, calibration }).calibration[0]?.close).toBe(false);
});

test('a deed that the rules refuse is named with its day: scenario or history is wrong', () => {
  const rounds = { ...real.rounds, 'apr-01': real.rounds['apr-20'] as History['rounds'][string] };
  expect(() => playHistory(small, { ...real, rounds })).toThrow(Stuck);
});
