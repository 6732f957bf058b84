import { scoresOf } from '../crisis/scores.ts';
import type { State } from '../crisis/state.ts';
import type { Scores } from '../crisis/view-type.ts';
import type { Scenario } from '../scenario/schema.ts';

/** How a seat's character weighs its three scores: 0..100. */
export function weigh(scenario: Scenario, seat: string, scores: Scores): number {
  const character = scenario.delegations[seat]?.character;
  if (!character) return 0;
  const { aims, home, relationship } = character;
  const sum = aims + home + relationship || 1;
  return (scores.aims * aims + scores.home * home + scores.relationship * relationship) / sum;
}

/** What a state is worth to a seat if it all ended there, by its own objectives: 0..100. */
export const worthOf = (scenario: Scenario, state: State, seat: string): number =>
  weigh(scenario, seat, scoresOf(scenario, state, seat));
