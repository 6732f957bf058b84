import type { Scenario } from '../../scenario/schema.ts';
import { holds } from '../evaluate.ts';
import type { State } from '../state.ts';
import type { Done } from './perform.ts';

/** Names the ending: the first whose condition holds. */
export function end(scenario: Scenario, state: State): Done {
  const found = Object.entries(scenario.endings).find(
    ([, { when }]) => !when || holds(scenario, state, when),
  );
  return { state: { ...state, ending: found?.[0] }, heard: [] };
}
