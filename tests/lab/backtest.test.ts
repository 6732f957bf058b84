import { expect, test } from 'vitest';
import { addBacktest, backtestOf, emptyBacktest, playBacktest } from '../../src/lab/backtest.ts';
import { playHistory } from '../../src/lab/history.ts';
import { pieces } from '../../src/lab/work.ts';
import type { History } from '../../src/scenario/history-schema.ts';
import { loadSmall } from '../load.ts';

const { scenario: small, history } = loadSmall();
const real = history as History;

function backtest(games: number, atOnce: number) {
  const tally = emptyBacktest(real);
  for (const piece of pieces(games, atOnce)) addBacktest(tally, playBacktest(small, real, 1, piece));
  return backtestOf(small, real, tally);
}

test('the real choices under many seeds come to the same, however they are cut', () => {
  const whole = backtest(20, 20);
  expect(backtest(20, 3)).toEqual(whole);
  expect(whole).toMatchObject({ seeds: 20, cut: 'full' });
  expect(Object.values(whole.endings).reduce((sum, { count }) => sum + count, 0)).toBe(20);
  expect(Object.keys(whole.endings)).toContain(playHistory(small, real).ending);
});

test('a figure is met in the part of the plays in which its meter is as close as it should be', () => {
  const [row] = backtest(20, 20).calibration;
  expect(row).toMatchObject({ meter: 'tension', round: 'may-15', real: 62.5, simulated: { of: 20 } });
  const strict = { ...real, calibration: real.calibration.map((one) => ({ ...one, within: 0 })) };
  const { figures } = playBacktest(small, strict, 1, { first: 0, games: 20 });
  // No meter of whole points is 62.5.
  expect(figures[0]?.close).toBe(0);
});
