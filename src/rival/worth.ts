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
