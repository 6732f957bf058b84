/** How many of how many, the share that is, and its 95% interval; shares run from 0 to 1, to four decimals. */
export interface Share {
  count: number;
  of: number;
  share: number;
  low: number;
  high: number;
}

/** Mean of many numbers, its 95% interval (all to two decimals), and the lowest and highest of them. */
export interface Mean {
  of: number;
  mean: number;
  low: number;
  high: number;
  least: number;
  most: number;
}

/** What is kept of many numbers to tell their mean and how sure it is: how many, their sum, the sum of their squares. */
export interface Moments {
  of: number;
  sum: number;
  squares: number;
}

/** Standard deviations to either side that hold 95% of a normal distribution. */
const sure = 1.959964;
/** Those that hold 99%. */
const surer = 2.575829;

const rounded = (number: number, digits: number): number => Number(number.toFixed(digits));

/**
 * A share with Wilson's score interval (Wilson 1927), which also holds for few games and for shares near 0 and 1.
 * Of nothing the share is 0, and anything between 0 and 1 is possible.
 */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: 0, low: 0, high: 1 };
  const { low, high } = wilson(count, of, sure);
  return { count, of, share: rounded(count / of, 4), low: rounded(low, 4), high: rounded(high, 4) };
}

function wilson(count: number, of: number, reaches: number): { low: number; high: number } {
  const share = count / of;
  const square = reaches * reaches;
  const middle = share + square / (2 * of);
  const reach = reaches * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  const scale = 1 + square / of;
  return { low: Math.max(0, (middle - reach) / scale), high: Math.min(1, (middle + reach) / scale) };
}

/** Variance of the mean of many numbers; endless when fewer than two say nothing of it. */
function varianceOfMean({ of, sum, squares }: Moments): number {
  if (of < 2) return Number.POSITIVE_INFINITY;
  return Math.max(0, squares - (sum * sum) / of) / (of - 1) / of;
}

/** The mean with its normal interval, held within the lowest and highest number seen; zeros for none. */
export function meanOf(moments: Moments, least: number, most: number): Mean {
  const { of, sum } = moments;
  if (of === 0) return { of, mean: 0, low: 0, high: 0, least: 0, most: 0 };
  const mean = sum / of;
  const reach = sure * Math.sqrt(varianceOfMean(moments));
  const [low, high] = [Math.max(least, mean - reach), Math.min(most, mean + reach)];
  return { of, mean: rounded(mean, 2), low: rounded(low, 2), high: rounded(high, 2), least, most };
}

/** By how much the mean of one set is above another's, with the normal interval of that, to two decimals. */
export function differenceOf(one: Moments, two: Moments): { by: number; low: number; high: number } {
  const by = one.sum / Math.max(1, one.of) - two.sum / Math.max(1, two.of);
  const reach = sure * Math.sqrt(varianceOfMean(one) + varianceOfMean(two));
  return { by: rounded(by, 2), low: rounded(by - reach, 2), high: rounded(by + reach, 2) };
}

/** A difference, and whether chance alone would hardly make one so large. */
export interface Change {
  /** To four decimals. */
  by: number;
  /** Its 99% interval: of the dozens that are compared at a time, one in twenty would by chance lie outside a 95% one. */
  low: number;
  high: number;
  /** The interval leaves out 0. */
  beyondChance: boolean;
}

/**
 * By how much one share is above another, with the interval of Newcombe (1998, method 10), put together from Wilson's
 * of either. Of nothing there is no difference.
 */
export function changeOfShare(one: Share, two: Share): Change | undefined {
  if (one.of === 0 || two.of === 0) return undefined;
  const by = one.count / one.of - two.count / two.of;
  const [first, second] = [wilson(one.count, one.of, surer), wilson(two.count, two.of, surer)];
  const low = by - Math.hypot(one.count / one.of - first.low, second.high - two.count / two.of);
  const high = by + Math.hypot(first.high - one.count / one.of, two.count / two.of - second.low);
  return {
    by: rounded(by, 4),
    low: rounded(low, 4),
    high: rounded(high, 4),
    beyondChance: low > 0 || high < 0,
  };
}

/** By how much one mean is above another, likewise. */
export function changeOfMean(one: Mean, two: Mean): Change | undefined {
  if (one.of < 2 || two.of < 2) return undefined;
  const by = one.mean - two.mean;
  const reach = (surer / sure) * Math.hypot(one.high - one.mean, two.high - two.mean);
  return {
    by: rounded(by, 4),
    low: rounded(by - reach, 4),
    high: rounded(by + reach, 4),
    beyondChance: Math.abs(by) > reach,
  };
}
