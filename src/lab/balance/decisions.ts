import { decisions } from '../../crisis/asked.ts';
import type { Decision } from '../../scenario/schema.ts';
import { type Share, shareOf } from '../intervals.ts';
import { sum } from '../tally/tally.ts';
import { type Evidence, withIntent } from './evidence.ts';
import { extreme, type Finding } from './finding.ts';

/** Seat -> last decision -> of the nights on which it could be taken with intent, those on which it was. */
export function decisionShares(evidence: Evidence): Record<string, Record<string, Share>> {
  const { names } = evidence.plan.kernel.compiler;
  const { mayDecide, decided } = evidence.plan.layout;
  return Object.fromEntries(
    names.seats.names.map((seat, number) => {
      const tally = withIntent(evidence, seat);
      const shares = decisions.map((decision, place) => {
        const at = number * decisions.length + place;
        return [decision, shareOf(sum(tally, decided + at), sum(tally, mayDecide + at))];
      });
      return [seat, Object.fromEntries(shares)];
    }),
  );
}

/** Last decisions that nobody or everybody takes. */
export const judgeDecisions = (evidence: Evidence): Finding[] =>
  Object.entries(decisionShares(evidence)).flatMap(([seat, shares]) =>
    Object.entries(shares).flatMap(([decision, share]): Finding[] => {
      const found = extreme(share);
      if (!found) return [];
      return [
        {
          code: found.often ? 'decisionOften' : 'decisionSeldom',
          about: 'decision',
          path: ['delegations', seat, 'decisions', decision],
          seat,
          decision: decision as Decision,
          share,
          sure: found.sure,
        },
      ];
    }),
  );
