import { placeOf } from '../../crisis/place.ts';
import type { Plan } from './plan.ts';
import type { Clock, Group, SessionState } from './state.ts';
import type { TimedStep } from './timed-steps.ts';

/** What a group's present step is timed as; undefined once its game is over. */
export function timedStep({ game: { scenario, state } }: Pick<Group, 'game'>): TimedStep | undefined {
  if (state.phase === 'briefing') return 'briefing';
  if (state.phase === 'deliberation') return placeOf(scenario, state).kind;
  return state.phase === 'resolution' ? 'resolution' : undefined;
}

/** The clock of a step that begins now. */
export function startClock(plan: Plan, group: Pick<Group, 'game'>, now: number): Clock {
  const step = timedStep(group);
  const runs = step !== undefined && plan.clock !== 'off';
  return { since: now, endsAt: runs ? now + (plan.seconds[step] ?? 0) * 1000 : undefined };
}

/** A clock that is over so many milliseconds later. */
export const later = (clock: Clock, milliseconds: number): Clock =>
  clock.endsAt === undefined ? clock : { ...clock, endsAt: clock.endsAt + milliseconds };

/** Milliseconds left of a step, never below 0; undefined where nothing presses. */
export function timeLeft(state: SessionState, group: Group, now: number): number | undefined {
  const { endsAt } = group.clock;
  if (endsAt === undefined) return undefined;
  return Math.max(0, endsAt - (state.paused?.since ?? now));
}

/** Whether a step's time is over and closes it. */
export const isOver = (state: SessionState, group: Group, now: number): boolean =>
  state.phase === 'running' &&
  state.plan.clock === 'strict' &&
  state.paused === undefined &&
  timeLeft(state, group, now) === 0;

/** When somebody has to look at the session next: the first strict clock that ends; undefined when none runs. */
export function dueAt(state: SessionState): number | undefined {
  if (state.phase !== 'running' || state.plan.clock !== 'strict' || state.paused) return undefined;
  const ends = Object.values(state.groups).flatMap(({ clock, play }) =>
    play === state.play && clock.endsAt !== undefined ? [clock.endsAt] : [],
  );
  return ends.length > 0 ? Math.min(...ends) : undefined;
}
