import type { Scenario } from '../../scenario/schema.ts';
import { standingOf } from '../orders.ts';
import type { State, Task } from '../state.ts';
import { makeMove } from './make-move.ts';
import type { Done } from './perform.ts';

/** Turns up one sealed act. */
export function act(scenario: Scenario, state: State, task: Extract<Task, { do: 'act' }>): Done {
  const orders = state.sealed[task.seat];
  const move = orders?.[task.channel];
  if (!move) return { state, heard: [] };
  const standing = orders.standing === true || move === standingOf(scenario, task.seat)?.[task.channel];
  return { state: makeMove(scenario, state, move, standing), heard: [move] };
}
