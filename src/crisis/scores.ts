import type { Scenario, ScoreKind } from '../scenario/schema.ts';
import { holds, pointsOf } from './evaluate.ts';
import { isParty } from './place.ts';
import type { State } from './state.ts';
import type { Scores } from './view-type.ts';

const within = (points: number): number => Math.min(100, Math.max(0, points));

/** The three scores of a delegation. */
export const scoreKinds: readonly ScoreKind[] = ['aims', 'home', 'relationship'];

/** The scores that a seat has. */
export const scoreKindsOf = (scenario: Scenario, seat: string): readonly ScoreKind[] =>
  isParty(scenario, seat) ? ['aims'] : scoreKinds;

/**
 * A seat's three scores if it all ended here, each 0..100; they are never added up. The one score of a third party is
 * its aims: it has no home and no relationship here, and those two are 0.
 */
export function scoresOf(scenario: Scenario, state: State, seat: string): Scores {
  const delegation = scenario.delegations[seat];
  const party = scenario.parties[seat];
  if (party) return { aims: within(pointsOf(scenario, state, party.score)), home: 0, relationship: 0 };
  if (!delegation) throw new RangeError(`no seat "${seat}"`);
  const sum = (kind: ScoreKind): number => pointsOf(scenario, state, delegation.scores[kind]);
  const wanted = delegation.mustHaves[state.mustHaves[seat] ?? ''];
  const secret = wanted && holds(scenario, state, wanted.when) ? wanted.points : 0;
  return {
    aims: within(sum('aims') + secret),
    home: within(sum('home')),
    relationship: within(sum('relationship')),
  };
}
