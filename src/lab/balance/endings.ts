import { shareOf } from '../intervals.ts';
import { sum } from '../tally/tally.ts';
import { type Evidence, ofIntent, pooled } from './evidence.ts';
import { type Finding, limits } from './finding.ts';
import type { Pairing } from './set.ts';

/** A share over several pairings, each pairing counting as much as any other however many games it has. */
export interface EvenShare {
  /** Games over all. */
  count: number;
  share: number;
  low: number;
  high: number;
  /** Pairing -> its own share. */
  by: Partial<Record<Pairing, number>>;
}

/**
 * Ending -> its share of all games of the set, each pairing counting alike. The interval of such a mean of shares is
 * put together from their Wilson intervals, as Zou and Donner (2008) do.
 */
export function endingShares(evidence: Evidence): Record<string, EvenShare> {
  const { names } = evidence.plan.kernel.compiler;
  const pairings = [...new Set(evidence.played.map(({ pairing }) => pairing))];
  const tallies = pairings.map((pairing) => pooled(evidence, pairing));
  return Object.fromEntries(
    names.endings.names.map((ending, number) => {
      const shares = tallies.map((tally) =>
        shareOf(sum(tally, evidence.plan.layout.endings + number), tally.ended),
      );
      const weight = 1 / shares.length;
      const share = shares.reduce((total, one) => total + one.share * weight, 0);
      const reach = (of: (one: (typeof shares)[number]) => number): number =>
        Math.sqrt(shares.reduce((total, one) => total + (weight * of(one)) ** 2, 0));
      return [
        ending,
        {
          count: shares.reduce((total, { count }) => total + count, 0),
          share: Number(share.toFixed(4)),
          low: Number(Math.max(0, share - reach((one) => one.share - one.low)).toFixed(4)),
          high: Number(Math.min(1, share + reach((one) => one.high - one.share)).toFixed(4)),
          by: Object.fromEntries(shares.map((one, at) => [pairings[at], one.share])),
        },
      ];
    }),
  );
}

/** Endings that nobody reaches, or hardly anybody. */
export function judgeEndings(evidence: Evidence): Finding[] {
  // Luck alone signs nothing: what it does not come to may still be within reach of someone who wants it.
  const telling = evidence.played.some(({ pairing }) => ofIntent.includes(pairing));
  const games = evidence.played.reduce((sum, { tally }) => sum + tally.ended, 0);
  return Object.entries(endingShares(evidence)).flatMap(([ending, { count, share, high }]): Finding[] => {
    if (share >= limits.ending) return [];
    const told = {
      about: 'ending',
      path: ['endings', ending],
      ending,
      sure: telling && high < limits.ending,
    } as const;
    return [
      count === 0
        ? { code: 'endingNever', ...told, games }
        : { code: 'endingSeldom', ...told, count, part: share },
    ];
  });
}
