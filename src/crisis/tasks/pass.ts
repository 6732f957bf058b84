import type { Scenario } from '../../scenario/schema.ts';
import { ruleOutMove } from '../move-refusal.ts';
import { ownerOf } from '../place.ts';
import type { State, Task } from '../state.ts';
import { makeMove } from './make-move.ts';
import type { Done } from './perform.ts';

/** A date that the cut skips passes by its default: the move is made if nothing rules it out. */
export function pass(scenario: Scenario, state: State, task: Extract<Task, { do: 'pass' }>): Done {
  if (ruleOutMove(scenario, state, ownerOf(task.move), task.move)) return { state, heard: [] };
  return { state: makeMove(scenario, state, task.move, true), heard: [task.move] };
}
