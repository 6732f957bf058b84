import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseRenderer } from '../../src/screens/scenes/renderer.ts';
import { fitTo, placed } from '../../src/screens/stage/fit.ts';
import { nightfall } from '../../src/screens/stage/nightfall.ts';
import { linePoints, shakeAfter, tensionOf } from '../../src/screens/stage/tension.ts';
import { bundle } from '../play/a-session.ts';

const picture = { width: 1600, height: 1000 };
const capitals = [
  { x: 686, y: 487 },
  { x: 952, y: 534 },
] as const;

test('in a window of any shape the picture leaves no edge bare', () => {
  const side = fc.integer({ min: 40, max: 4000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const fit = fitTo({ width, height }, picture, capitals);
      expect(fit.x).toBeLessThanOrEqual(0);
      expect(fit.y).toBeLessThanOrEqual(0);
      expect(fit.x + picture.width * fit.scale).toBeGreaterThanOrEqual(width - 0.001);
      expect(fit.y + picture.height * fit.scale).toBeGreaterThanOrEqual(height - 0.001);
    }),
  );
});

test.each([
  [1366, 768],
  [422, 188],
  [390, 422],
  [358, 220],
])('both capitals are seen in a window of %i by %i', (width, height) => {
  const fit = fitTo({ width, height }, picture, capitals);
  for (const { x, y } of capitals.map((capital) => placed(fit, capital))) {
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(height);
  }
});

test('the line hangs easily in calm, is straight when pulled to the utmost, and breaks at 1', () => {
  expect(tensionOf(5)).toEqual({ pull: 0, broken: false });
  expect(tensionOf(1)).toEqual({ pull: 1, broken: true });
  const ends = [
    { x: 0, y: 0 },
    { x: 100, y: 0 },
  ] as const;
  const highest = (rupture: number) =>
    Math.max(...linePoints(ends, tensionOf(rupture), 0, 0).map(({ y }) => Math.abs(y)));
  expect(highest(5)).toBeCloseTo(22);
  expect(highest(3)).toBeCloseTo(11);
  expect(highest(1)).toBeCloseTo(0);
});

test('a struck line comes to rest by itself, so that the loop can sleep', () => {
  expect(shakeAfter(0)).toBe(1);
  expect(shakeAfter(2)).toBe(0);
});

test('night falls from the first round to the deadline and does not lift after it', () => {
  const { scenario } = bundle;
  expect(nightfall(scenario, { date: '2031-04-01', phase: 'deliberation' })).toBe(0);
  expect(nightfall(scenario, { date: '2031-05-31', phase: 'deliberation' })).toBeCloseTo(60 / 61);
  expect(nightfall(scenario, { date: '2031-04-01', phase: 'debrief' })).toBe(1);
});

test('a driver that draws in software is passed over for Canvas', () => {
  expect(chooseRenderer('ANGLE (Apple, ANGLE Metal Renderer: Apple M2)')).toBe('webgl');
  expect(chooseRenderer('ANGLE (Google, Vulkan 1.3.0 (SwiftShader Device), SwiftShader driver)')).toBe(
    'canvas',
  );
  expect(chooseRenderer('llvmpipe (LLVM 15.0.7, 256 bits)')).toBe('canvas');
  expect(chooseRenderer(undefined)).toBe('canvas');
});
