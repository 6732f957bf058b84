import { expect, test } from 'vitest';
import { luckFrom } from '../../src/rival/luck.ts';

const draws = (seed: number): number[] => {
  const luck = luckFrom(seed);
  return Array.from({ length: 8 }, () => luck.below(1000));
};

test('luck drawn twice from one seed is the same luck', () => {
  expect(draws(3)).toEqual(draws(3));
  expect(draws(3)).not.toEqual(draws(4));
});

test('a list in another order still holds each of its things once', () => {
  const list = ['a', 'b', 'c', 'd', 'e'];
  expect(luckFrom(1).shuffled(list).toSorted()).toEqual(list);
  expect(luckFrom(1).shuffled(list)).not.toEqual(list);
});

test('nothing can be picked of an empty list', () => {
  expect(luckFrom(1).pick([])).toBeUndefined();
});
