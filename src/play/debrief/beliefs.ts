import { believe } from '../../rival/belief.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Moment } from './moments.ts';

/** What a seat's computer thought of the other side's must-have as a round opened: percent by must-have. */
export interface Belief {
  /** Place in the cut. */
  place: number;
  percent: Readonly<Record<string, number>>;
}

/** The beliefs of a seat through the game, a line a round in which they changed. */
export function beliefsOf(scenario: Scenario, moments: readonly Moment[], seat: string): Belief[] {
  const opened = moments.filter(({ kind, state }) => kind === 'opens' && state.step === 0);
  const beliefs = opened.map(({ state }) => ({
    place: state.round,
    percent: believe(scenario, state, seat),
  }));
  return beliefs.filter(
    ({ percent }, index) => JSON.stringify(percent) !== JSON.stringify(beliefs[index - 1]?.percent),
  );
}
