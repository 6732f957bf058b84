import { expect, test } from 'vitest';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { epilogueBeats } from '../../src/screens/debrief/epilogue-beats.ts';
import { laneShape } from '../../src/screens/debrief/lane-shape.ts';
import { type Lane, lanesOf } from '../../src/screens/debrief/lanes.ts';
import { nearest, placeAfter } from '../../src/screens/debrief/places.ts';
import { thinned } from '../../src/screens/debrief/plot-shape.ts';
import { placed, timeline } from '../../src/screens/debrief/timeline.ts';
import { tabAfter } from '../../src/screens/widgets/tab-keys.ts';
import { loadSmall } from '../load.ts';

const { scenario } = loadSmall();
const players = { alba: randomPlayer, boria: randomPlayer };
const { state } = playOut(scenario, { cut: 'full', seed: 11, players });
const lanes = lanesOf(scenario, state.tracks, placed(scenario, timeline(scenario, 'full'), state.chronicle));

test('every lane has its states in order, one of them the present, and that one visited', () => {
  for (const lane of lanes) {
    expect(lane.stops.map(({ state: name }) => name)).toEqual(
      Object.keys(scenario.tracks[lane.track]?.states ?? {}),
    );
    expect(lane.stops.filter(({ present, visited }) => present && visited)).toHaveLength(1);
  }
});

test('ways that are taken lead from visited state to visited state', () => {
  for (const { ways, stops } of lanes)
    for (const { from, to, taken } of ways)
      if (taken.length > 0) expect([stops[from]?.visited, stops[to]?.visited]).toEqual([true, true]);
});

const overlap = ({ ways }: Lane) =>
  ways.some((a) =>
    ways.some(
      (b) =>
        a !== b &&
        a.row > 0 &&
        a.row === b.row &&
        a.to > a.from === b.to > b.from &&
        Math.max(Math.min(a.from, a.to), Math.min(b.from, b.to)) <
          Math.min(Math.max(a.from, a.to), Math.max(b.from, b.to)),
    ),
  );

test('no two ways of a lane lie on each other', () => {
  expect(lanes.filter(overlap)).toEqual([]);
});

test.each([300, 360, 900, 1200])('on paper %i px wide all boxes of a lane are inside and apart', (width) => {
  for (const lane of lanes) {
    const { boxes, height } = laneShape(lane, width);
    for (const [place, box] of boxes.entries()) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(width + 0.01);
      expect(box.y + box.height).toBeLessThanOrEqual(height);
      const next = boxes[place + 1];
      if (next) expect(next.x >= box.x + box.width || next.y >= box.y + box.height).toBe(true);
    }
  }
});

test('labels that would not fit are left out, the last never', () => {
  expect(thinned([1, 2, 3, 4, 5], 20, 50)).toEqual([2, 5]);
  expect(thinned([1, 2, 3], 60, 50)).toEqual([1, 2, 3]);
});

test('arrow keys walk a plot from change to change and stop at its ends', () => {
  const places = [0, 0.4, 2];
  expect(placeAfter(places, 0, 'ArrowRight')).toBe(0.4);
  expect(placeAfter(places, 2, 'ArrowRight')).toBe(2);
  expect(placeAfter(places, 0.4, 'ArrowLeft')).toBe(0);
  expect(placeAfter(places, 0.4, 'End')).toBe(2);
  expect(placeAfter(places, 0.4, 'x')).toBeUndefined();
  expect(nearest(places, 0.3)).toBe(0.4);
});

test('arrow keys go round the tabs', () => {
  expect(tabAfter('ArrowRight', 6, 7)).toBe(0);
  expect(tabAfter('ArrowLeft', 0, 7)).toBe(6);
  expect(tabAfter('End', 0, 7)).toBe(6);
  expect(tabAfter('Enter', 0, 7)).toBeUndefined();
});

test('each beat of the epilogue comes with its date and all it moved', () => {
  const beats = epilogueBeats(scenario, state.chronicle);
  expect(beats.map(({ beat, date }) => [beat, date])).toEqual([['jul-01', '2031-07-01']]);
  const at = state.chronicle.findIndex(({ cause }) => cause.kind === 'epilogue');
  const moved = state.chronicle.slice(at).reduce((sum, { changes }) => sum + (changes.tension ?? 0), 0);
  expect(beats[0]?.changes.tension ?? 0).toBe(moved);
});
