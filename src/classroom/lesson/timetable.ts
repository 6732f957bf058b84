import type { Scenario } from '../../scenario/schema.ts';
import type { Plan } from '../session/plan.ts';
import type { TimedStep } from '../session/timed-steps.ts';
import { stepsOf } from './fit-lesson.ts';
import type { Lesson } from './lessons.ts';

/** One line of a timetable; times in seconds from the beginning of the lesson. */
export interface Slot {
  from: number;
  to: number;
  /** Talking before or after, or a step of the game. */
  what: 'before' | 'after' | TimedStep;
  round: string | undefined;
}

/** A lesson from its first minute to its last: reading what orders came to stands with the step that it follows. */
export function timetable(
  scenario: Pick<Scenario, 'calendar'>,
  { before, after }: Pick<Lesson, 'before' | 'after'>,
  { cut, seconds }: Pick<Plan, 'cut' | 'seconds'>,
): Slot[] {
  const slots: Slot[] = [{ from: 0, to: before, what: 'before', round: undefined }];
  const end = () => slots.at(-1)?.to ?? 0;
  for (const { kind, round } of stepsOf(scenario, cut)) {
    const lasts = seconds[kind] ?? 0;
    const last = slots.at(-1);
    if (kind === 'resolution' && last) last.to += lasts;
    else slots.push({ from: end(), to: end() + lasts, what: kind, round });
  }
  slots.push({ from: end(), to: end() + after, what: 'after', round: undefined });
  return slots;
}
