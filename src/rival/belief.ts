import { holds } from '../crisis/evaluate.ts';
import type { State } from '../crisis/state.ts';
import type { Scenario } from '../scenario/schema.ts';

/**
 * What is believed that a delegation must have: percent by must-have. One that its own words at the table would give it
 * is thought three times as likely as one they would not.
 */
export function believe(scenario: Scenario, state: State, other: string): Record<string, number> {
  const table = Object.fromEntries(
    Object.entries(state.table).map(([clause, stands]) => [
      clause,
      { ...stands, agreed: stands.offers[other] },
    ]),
  );
  const wished: State = { ...state, table };
  const likely = Object.entries(scenario.delegations[other]?.mustHaves ?? {}).map(
    ([id, { when }]) => [id, holds(scenario, wished, when) ? 3 : 1] as const,
  );
  const sum = likely.reduce((total, [, weight]) => total + weight, 0) || 1;
  return Object.fromEntries(likely.map(([id, weight]) => [id, Math.round((100 * weight) / sum)]));
}
