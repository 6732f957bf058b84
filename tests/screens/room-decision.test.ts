import { expect, test } from 'vitest';
import { prospects } from '../../src/screens/room/prospects.ts';

const home = (low: number, high: number) => ({
  seat: 'alba',
  other: 'boria',
  home: { blocs: {}, support: { low, high, needs: 50 } },
});
const pairs = (low: number, high: number, mine: 'sign' | 'announce' | 'lapse') =>
  prospects(home(low, high), mine).map((one) => one.comesTo);

test('a signature binds, hangs or is refused with one’s own home, and takes two', () => {
  expect(pairs(60, 80, 'sign')).toEqual(['signed', 'parallel', 'alone']);
  expect(pairs(40, 80, 'sign')).toEqual(['open', 'parallel', 'alone']);
  expect(pairs(20, 40, 'sign')).toEqual(['refused', 'parallel', 'alone']);
});

test('announcing needs no home, and silence leaves the word to the other side', () => {
  expect(pairs(0, 0, 'announce')).toEqual(['parallel', 'parallel', 'alone']);
  expect(pairs(60, 80, 'lapse')).toEqual(['theirs', 'theirs', 'lapsed']);
});
