import { roundsOf } from '../../crisis/place.ts';
import { dealCounter } from '../deals.ts';
import { meanOf } from '../intervals.ts';
import { measureSize } from '../tally/layout.ts';
import { momentsAt } from '../tally/tally.ts';
import { type Evidence, pooled } from './evidence.ts';
import { type Finding, limits } from './finding.ts';

/** The bargaining space at the start of one round, over the games that came there. */
export interface SpaceRow {
  round: string;
  games: number;
  /** Part of all full deals in plain words that both homes would ratify: mean in percent, with its 95% interval. */
  percent: number;
  low: number;
  high: number;
}

/** The bargaining space over time. */
export function spaceRows(evidence: Evidence): SpaceRow[] {
  const { kernel, cut, layout } = evidence.plan;
  const { deals } = dealCounter(kernel);
  const tally = pooled(evidence, evidence.spaceOf);
  return roundsOf(kernel.compiler.scenario, cut).map((round, at) => {
    const moments = momentsAt(tally, layout.space + measureSize * at, deals / 100);
    const { of, mean, low, high } = meanOf(moments, 0, 100);
    return { round, games: of, percent: mean, low, high };
  });
}

/** Rounds at which there is nothing to agree on, or nearly everything will do. */
export function judgeSpace(evidence: Evidence): Finding[] {
  const [least, most] = limits.space.map((share) => share * 100) as [number, number];
  return spaceRows(evidence).flatMap(({ round, games, percent: mean, low, high }): Finding[] => {
    if (games === 0 || (mean >= least && mean <= most)) return [];
    const narrow = mean < least;
    return [
      {
        code: mean === 0 ? 'spaceEmpty' : narrow ? 'spaceNarrow' : 'spaceFull',
        about: 'space',
        path: ['calendar', 'rounds', round],
        round,
        part: mean / 100,
        sure: narrow ? high < least : low > most,
      },
    ];
  });
}
