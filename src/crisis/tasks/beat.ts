import type { Scenario } from '../../scenario/schema.ts';
import { applyAndNote } from '../apply.ts';
import { draw } from '../chance.ts';
import { holds } from '../evaluate.ts';
import type { State, Task } from '../state.ts';
import type { Done } from './perform.ts';

/** A day after the deadline: the first turn whose condition holds, and whose chance comes, happens. */
export function beat(scenario: Scenario, state: State, task: Extract<Task, { do: 'beat' }>): Done {
  let next = state;
  for (const [turn, rules] of Object.entries(scenario.calendar.epilogue[task.beat]?.turns ?? {})) {
    if (rules.when && !holds(scenario, next, rules.when)) continue;
    if (rules.chance < 100) {
      const roll = draw(next.chance, rules.chance);
      next = { ...next, chance: roll.chance };
      if (!roll.happens) continue;
    }
    const cause = { kind: 'epilogue', beat: task.beat, turn } as const;
    return {
      state: applyAndNote(scenario, next, rules.effects, { public: true }, cause),
      heard: [`${task.beat}.${turn}`],
    };
  }
  return { state: next, heard: [] };
}
