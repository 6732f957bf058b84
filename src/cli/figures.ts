import type { Mean, Share } from '../lab/intervals.ts';
import { type Column, right } from './table.ts';

/** A share as percent: `12.3%`. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** Columns of a share: how many, percent, and its 95% interval. */
export const shareColumns = (of: string): Column[] => [right(of), right('share'), right('95% interval')];

/** The cells of those. */
export const shareCells = ({ count, of, share, low, high }: Share): string[] =>
  of === 0
    ? [String(count), '-', '-']
    : [String(count), percent(share), `${percent(low)} to ${percent(high)}`];

/** Columns of a mean: with its 95% interval, and the lowest and highest number. */
export const meanColumns: Column[] = [right('mean'), right('95% interval'), right('least'), right('most')];

/** The cells of those. */
export const meanCells = ({ of, mean, low, high, least, most }: Mean): string[] =>
  of === 0
    ? ['-', '-', '-', '-']
    : [mean.toFixed(1), `${low.toFixed(1)} to ${high.toFixed(1)}`, String(least), String(most)];
