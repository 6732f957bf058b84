import type { moments } from '../session/event.ts';
import type { SessionPart } from '../session/parts/part-types.ts';

/** When somebody thinks about the game: before it, after it, and after it was played again from the other side. */
export type Moment = (typeof moments)[number];

/** The questions that are asked each time, so that a change of mind can be seen. */
export const prompts = ['need', 'point', 'fair'] as const;

/** Which of the three times it is. */
export function momentOf({ phase, play }: Pick<SessionPart, 'phase' | 'play'>, over: boolean): Moment {
  if (play > 0 && over) return 'after';
  return phase === 'lobby' || (play === 0 && !over) ? 'before' : 'between';
}

/** What somebody said last to a question, or nothing. */
export const lastSaid = (
  reflections: readonly { moment: string; question: string; text: string }[],
  moment: Moment,
  question: string,
): string => reflections.findLast((one) => one.moment === moment && one.question === question)?.text ?? '';

/** The questions of the scenario are kept apart from ours by their names. */
export const scenarioQuestion = (id: string): string => `class.${id}`;
