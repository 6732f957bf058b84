import { expect, test } from 'vitest';
import { applyEffects } from '../../src/crisis/apply.ts';
import { parseEffect } from '../../src/scenario/parse.ts';
import { having, opened, small } from './a-game.ts';

const applied = (effects: readonly string[], patch: Parameters<typeof having>[1] = {}) =>
  applyEffects(small, having(opened(), patch).state, effects.map(parseEffect), { public: true });

test('several effects on a meter are told as one change', () => {
  expect(applied(['tension +5', 'tension -2']).changes).toEqual({ tension: 3 });
});

test('a meter that comes back to where it was did not move, and is not told', () => {
  expect(applied(['tension +5', 'tension -5', 'alba.approval +1']).changes).toEqual({ 'alba.approval': 1 });
  expect(applied(['rupture -1', 'rupture +1']).changes).toEqual({});
});

test('nor did one that could go no further', () => {
  const { meters } = opened().state;
  expect(applied(['tension +5'], { meters: { ...meters, tension: 100 } }).changes).toEqual({});
  expect(applied(['tension +5'], { meters: { ...meters, tension: 98 } }).changes).toEqual({ tension: 2 });
});
