import { type Share, shareOf } from '../intervals.ts';
import { sum } from '../tally/tally.ts';
import { type Evidence, pooled } from './evidence.ts';
import { type Finding, limits } from './finding.ts';

/** Seat -> games between equal rivals in which it ended above the other, each by its own weights. */
export function aheadShares(evidence: Evidence): Record<string, Share> {
  const tally = pooled(evidence, 'equals');
  const { names } = evidence.plan.kernel.compiler;
  return Object.fromEntries(
    names.seats.names.map((seat, at) => [
      seat,
      shareOf(sum(tally, evidence.plan.layout.ahead + at), tally.ended),
    ]),
  );
}

/** A side that ends ahead too often between equals. */
export const judgeSides = (evidence: Evidence): Finding[] =>
  Object.entries(aheadShares(evidence)).flatMap(([seat, share]): Finding[] =>
    share.share <= limits.ahead
      ? []
      : [
          {
            code: 'ahead',
            about: 'ahead',
            path: ['delegations', seat, 'scores'],
            seat,
            share,
            sure: share.low > limits.ahead,
          },
        ],
  );

/** Games between equal rivals with an agreement of some kind. */
export function agreementShare(evidence: Evidence): Share {
  const tally = pooled(evidence, 'equals');
  return shareOf(sum(tally, evidence.plan.layout.agreement), tally.ended);
}

/** Agreement that comes of itself, or hardly at all. */
export function judgeAgreement(evidence: Evidence): Finding[] {
  const share = agreementShare(evidence);
  const [least, most] = limits.agreement;
  if (share.of === 0 || (share.share >= least && share.share <= most)) return [];
  const few = share.share < least;
  return [
    {
      code: few ? 'agreementSeldom' : 'agreementOften',
      about: 'agreement',
      path: ['delegations'],
      share,
      sure: few ? share.high < least : share.low > most,
    },
  ];
}
