import { type Share, shareOf } from '../intervals.ts';
import { sum } from '../tally/tally.ts';
import { type Evidence, withIntent } from './evidence.ts';
import { extreme, type Finding, outOf } from './finding.ts';

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
          about: 'must-have',
          path: ['delegations', seat, 'mustHaves', mustHave],
          what: `${seat}'s must-have "${mustHave}" was met in ${outOf(share)} of the games in which it was chosen`,
          mend: found.often
            ? 'ask for more in its `when`, or give it fewer points'
            : 'ask for less in its `when`, or give the other side a reason to grant it',
          sure: found.sure,
        },
      ];
    }),
  );
