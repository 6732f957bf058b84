import { expect, test } from 'vitest';
import { rewind } from '../../src/crisis/game.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { momentsOf } from '../../src/screens/debrief/moments.ts';
import { plotsOf } from '../../src/screens/debrief/numbers.ts';
import { rewindPoints } from '../../src/screens/debrief/rewind-points.ts';
import { momentsFor } from '../../src/screens/debrief/series.ts';
import { placed, timeline } from '../../src/screens/debrief/timeline.ts';
import { loadSmall } from '../load.ts';

const { scenario, history } = loadSmall();
const finished = (seed: number, cut = 'full') =>
  playOut(scenario, { cut, seed, players: { alba: randomPlayer, boria: randomPlayer } });
const seeds = Array.from({ length: 20 }, (_, seed) => seed);

test('the time axis has every round of the calendar, played or skipped, and the epilogue', () => {
  const slots = timeline(scenario, 'short');
  expect(slots.map(({ id, place }) => [id, place])).toEqual([
    ['apr-01', undefined],
    ['apr-20', 0],
    ['may-15', undefined],
    ['may-31', 1],
    ['jul-01', undefined],
  ]);
});

test.each(['short', 'full'])(
  'in the %s cut every line begins where the scenario has its meter begin',
  (cut) => {
    for (const seed of seeds) {
      const { state } = finished(seed, cut);
      for (const { lines } of plotsOf(scenario, timeline(scenario, cut), state))
        for (const { meter, points } of lines) {
          const initial = meter === 'rupture' ? 5 : scenario.meters[meter]?.initial;
          if (initial !== undefined) expect([meter, points[0]?.value]).toEqual([meter, initial]);
        }
    }
  },
);

test('markers of a line say the whole of what moved it', () => {
  const { state } = finished(3);
  for (const { lines } of plotsOf(scenario, timeline(scenario, 'full'), state))
    for (const { points, markers } of lines) {
      const moved = markers.reduce((sum, { by }) => sum + by, 0);
      expect((points[0]?.value ?? 0) + moved).toBe(points.at(-1)?.value);
      for (const { by, causes } of markers) expect(causes.reduce((sum, one) => sum + one.by, 0)).toBe(by);
    }
});

test('the two sides’ meters of one kind stand in one plot', () => {
  const plots = plotsOf(scenario, timeline(scenario, 'full'), finished(1).state);
  expect(plots.find(({ id }) => id === 'approval')?.lines.map(({ meter }) => meter)).toEqual([
    'alba.approval',
    'boria.approval',
  ]);
  expect(plots.filter(({ id }) => id === 'alba.fishers')).toHaveLength(1);
});

test('real figures stand at the round they were measured for', () => {
  const plots = plotsOf(scenario, timeline(scenario, 'full'), finished(1).state, history);
  const tension = plots.find(({ id }) => id === 'tension');
  expect(tension?.lines[0]?.real).toEqual([
    { at: 2, value: 62.5, figure: 'Gazette index, mid May 2031', within: 25, sources: ['S1'] },
  ]);
  expect(tension?.max).toBeGreaterThanOrEqual(87.5);
});

test('entries stand on the axis in the order in which they happened', () => {
  for (const cut of ['short', 'full'])
    for (const seed of seeds) {
      const places = placed(scenario, timeline(scenario, cut), finished(seed, cut).state.chronicle);
      const at = places.map((one) => one.at);
      expect(at).toEqual(at.toSorted((a, b) => a - b));
    }
});

test('moments are the game itself: rewinding to one gives the same state', () => {
  const game = finished(5);
  for (const { events, state } of momentsOf(scenario, game.journal))
    expect(rewind(game, events).state).toEqual(state);
});

test('every round that was played can be gone back to, at its opening', () => {
  const game = finished(8);
  const points = rewindPoints([...momentsOf(scenario, game.journal)]);
  expect(points.map(({ place }) => place)).toEqual([0, 1, 2, 3].slice(0, points.length));
  for (const { state } of points) expect(state.phase).toBe('deliberation');
});

test('moments are gathered once, with word of how far that has come', async () => {
  const game = finished(2);
  const shares: number[] = [];
  const moments = await momentsFor(game, (share) => shares.push(share));
  expect(shares.at(-1)).toBe(1);
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
  expect(await momentsFor(game)).toBe(moments);
});
