import type { Scenario } from '../../scenario/schema.ts';
import { applyAndNote } from '../apply.ts';
import { draw } from '../chance.ts';
import { holds } from '../evaluate.ts';
import type { State, Task } from '../state.ts';
import type { Done } from './perform.ts';

/**
 * Lets a happening happen: its effects, its place in the record, its line in the chronicle.
 * @param injected whether the host let it
 */
export function happen(scenario: Scenario, state: State, id: string, injected = false): Done {
  const happened = { ...state.happened, [id]: [...(state.happened[id] ?? []), state.round] };
  const effects = scenario.happenings[id]?.effects ?? [];
  const cause = { kind: 'happening' as const, happening: id, ...(injected && { injected }) };
  return {
    state: applyAndNote(scenario, { ...state, happened }, effects, { public: true }, cause),
    heard: [id],
  };
}

/** Asks whether a happening comes: its condition, and its chance if it has one. */
export function consider(scenario: Scenario, state: State, task: Extract<Task, { do: 'consider' }>): Done {
  const happening = scenario.happenings[task.happening];
  if (!happening || (happening.once && state.happened[task.happening])) return { state, heard: [] };
  if (happening.when && !holds(scenario, state, happening.when)) return { state, heard: [] };
  if (happening.chance >= 100) return happen(scenario, state, task.happening);
  const roll = draw(state.chance, happening.chance);
  const drawn = { ...state, chance: roll.chance };
  return roll.happens ? happen(scenario, drawn, task.happening) : { state: drawn, heard: [] };
}
