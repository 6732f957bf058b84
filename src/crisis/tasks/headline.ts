import type { Scenario } from '../../scenario/schema.ts';
import { applyAndNote } from '../apply.ts';
import type { State, Task } from '../state.ts';
import type { Done } from './perform.ts';

/** The press has its headline: a bloc of one home warms or cools by a step, and everyone has read why. */
export function headline(scenario: Scenario, state: State, task: Extract<Task, { do: 'headline' }>): Done {
  const { bloc, by } = task;
  const effect = { do: 'shift', meter: bloc, by: by * scenario.rules.headlineStep } as const;
  const printed = { ...state, lastHeadline: state.round };
  const cause = { kind: 'headline', bloc, by } as const;
  return { state: applyAndNote(scenario, printed, [effect], { public: true }, cause), heard: [] };
}
