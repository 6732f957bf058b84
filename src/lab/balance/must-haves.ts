import { type Share, shareOf } from '../intervals.ts';
import { sum } from '../tally/tally.ts';
import { type Evidence, withIntent } from './evidence.ts';
import { extreme, type Finding } from './finding.ts';

/** Seat -> must-have -> of the games in which a player with intent had chosen it, those in which it was met. */
export function mustHaveShares(evidence: Evidence): Record<string, Record<string, Share>> {
  const { kernel, layout, mustHaves } = evidence.plan;
  const { names } = kernel.compiler;
  return Object.fromEntries(
    names.seats.names.map((seat, number) => {
      const tally = withIntent(evidence, seat);
      const shares = (names.mustHaves[number]?.names ?? []).map((mustHave, place) => {
        const at = (mustHaves[number] ?? 0) + place;
        return [mustHave, shareOf(sum(tally, layout.met + at), sum(tally, layout.wanted + at))];
      });
      return [seat, Object.fromEntries(shares)];
    }),
  );
}

/** Must-haves that are always or never met. */
export const judgeMustHaves = (evidence: Evidence): Finding[] =>
  Object.entries(mustHaveShares(evidence)).flatMap(([seat, shares]) =>
    Object.entries(shares).flatMap(([mustHave, share]): Finding[] => {
      const found = extreme(share);
      if (!found) return [];
      return [
        {
          code: found.often ? 'mustHaveOften' : 'mustHaveSeldom',
          about: 'must-have',
          path: ['delegations', seat, 'mustHaves', mustHave],
          seat,
          mustHave,
          share,
          sure: found.sure,
        },
      ];
    }),
  );
