import type { Effect } from '../../scenario/expression.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { applyAndNote } from '../apply.ts';
import type { State, Task } from '../state.ts';
import type { Done } from './perform.ts';

/**
 * A day of the calendar comes: its own effects, what every round brings, what each track does while it lasts, and what
 * each third party that has a seat is given.
 */
export function startRound(
  scenario: Scenario,
  state: State,
  task: Extract<Task, { do: 'startRound' }>,
): Done {
  const effects: Effect[] = [
    ...(scenario.calendar.rounds[task.round]?.effects ?? []),
    ...scenario.eachRound,
    ...Object.entries(scenario.tracks).flatMap(
      ([id, track]) => track.states[state.tracks[id] ?? '']?.eachRound ?? [],
    ),
    ...state.parties.flatMap((party) => scenario.parties[party]?.eachRound ?? []),
  ];
  const cause = { kind: 'round', round: task.round, skipped: task.skipped } as const;
  const fresh = task.skipped ? state : { ...state, ruptureBy: {} };
  return { state: applyAndNote(scenario, fresh, effects, { public: true }, cause), heard: [task.round] };
}
