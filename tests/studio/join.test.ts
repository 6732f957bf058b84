import { expect, test } from 'vitest';
import { joins, type Stroke } from '../../src/studio/editor/join.ts';

const a: Stroke = { file: 'x', kind: 'type', from: 4, to: 4, insert: 'a', time: 1000 };
const next = (change: Partial<Stroke>): boolean =>
  joins(a, { ...a, from: 5, to: 5, insert: 'b', time: 1100, ...change });

test('letters typed one after the other are one step', () => {
  expect(next({})).toBe(true);
});

test.each([
  ['a pause', { time: 2000 }],
  ['another place', { from: 9, to: 9 }],
  ['another file', { file: 'y' }],
  ['taking away', { kind: 'delete', from: 4, to: 5, insert: '' }],
  ['pasting', { kind: 'other' }],
] satisfies [string, Partial<Stroke>][])('%s begins another step', (_, change) => {
  expect(next(change)).toBe(false);
});

test('a new line ends a step', () => {
  expect(joins({ ...a, insert: '\n  ' }, { ...a, from: 7, to: 7, time: 1100 })).toBe(false);
});

test('letters taken away one after the other are one step, forwards and backwards', () => {
  const taken: Stroke = { file: 'x', kind: 'delete', from: 4, to: 5, insert: '', time: 1000 };
  expect(joins(taken, { ...taken, from: 3, to: 4, time: 1100 })).toBe(true);
  expect(joins(taken, { ...taken, time: 1100 })).toBe(true);
});

test('a syllable that grows while it is composed is one step', () => {
  expect(joins({ ...a, insert: 'ㅎ' }, { ...a, from: 4, to: 5, insert: '하', time: 1100 })).toBe(true);
});

test('nothing joins on nothing', () => {
  expect(joins(undefined, a)).toBe(false);
});
