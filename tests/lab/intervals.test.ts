import { expect, test } from 'vitest';
import { differenceOf, meanOf, shareOf } from '../../src/lab/intervals.ts';

const moments = (numbers: readonly number[]) => ({
  of: numbers.length,
  sum: numbers.reduce((sum, one) => sum + one, 0),
  squares: numbers.reduce((sum, one) => sum + one * one, 0),
});

// The values of Newcombe (1998), table I, method 3.
test.each([
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('Wilson: %i of %i lies between %d and %d', (count, of, low, high) => {
  expect(shareOf(count, of)).toMatchObject({ low, high });
});

test('a share of nothing says nothing', () => {
  expect(shareOf(0, 0)).toEqual({ count: 0, of: 0, share: 0, low: 0, high: 1 });
});

test('the interval of a mean', () => {
  // Deviation 2.138, so 1.96 * 2.138 / sqrt(8) to either side.
  const numbers = [2, 4, 4, 4, 5, 5, 7, 9];
  expect(meanOf(moments(numbers), 2, 9)).toEqual({
    of: 8,
    mean: 5,
    low: 3.52,
    high: 6.48,
    least: 2,
    most: 9,
  });
});

test('one number says nothing of the mean, and no interval leaves what was seen', () => {
  expect(meanOf(moments([3]), 3, 3)).toMatchObject({ mean: 3, low: 3, high: 3 });
  expect(meanOf(moments([]), 0, 0)).toMatchObject({ of: 0, mean: 0 });
});

test('the difference of two means, with its interval', () => {
  const [one, two] = [moments([5, 6, 7, 6]), moments([1, 2, 3, 2])];
  expect(differenceOf(one, two)).toEqual({ by: 4, low: 2.87, high: 5.13 });
  expect(differenceOf(one, moments([]))).toMatchObject({ low: Number.NEGATIVE_INFINITY });
});
