import { type Level, usualLevel } from '../../../rival/levels.ts';
import type { Lengths } from '../../../scenario/lengths.ts';
import { fitLesson } from '../../lesson/fit-lesson.ts';
import { type LessonId, lessons } from '../../lesson/lessons.ts';
import type { OpenRequest } from '../../protocol/requests.ts';
import type { Plan } from '../../session/plan.ts';

/** What a facilitator sets for a new session, as the form holds it. */
export interface Choices extends Omit<Plan, 'scenario' | 'seed' | 'duel' | 'blocked'> {
  /** Words that nobody may write, as typed: one a line, or with commas between. */
  blocked: string;
  /** Days until everything is deleted. */
  keepDays: number;
  /** From when the code lets people in, as an `<input type="datetime-local">` has it; empty for at once. */
  opensAt: string;
}

/** A group size that nobody reaches: all at one table. */
export const oneTable = 60;

/** The computer that hints and fills empty seats in a class: it answers at once. */
const classLevel: Level = usualLevel;

/** The usual values of everything: good enough to open with. */
export function usualChoices(scenario: Lengths, title: string, lesson: LessonId): Choices {
  const { groupSize, decide } = lessons[lesson];
  return {
    ...fitLesson(scenario, lessons[lesson]),
    ...{ title: title.slice(0, 80), groupSize, decide, clock: 'strict', parties: [], press: true },
    ...{ freeText: false, blocked: '', masked: false, level: classLevel, sameChance: true },
    ...{ keepDays: 30, opensAt: '' },
  };
}

/** The words of a block list: lower case, each once. */
export const blockedWords = (text: string): string[] => [
  ...new Set(
    text
      .toLowerCase()
      .split(/[\n,、，]/)
      .map((word) => word.trim().slice(0, 60))
      .filter((word) => word !== ''),
  ),
];

/** What of the choices is the plan's. */
const plannedOf = ({ blocked, keepDays: _, opensAt: __, ...plan }: Choices) => ({
  ...plan,
  blocked: blockedWords(blocked).slice(0, 200),
});

/** A plan as the form holds it. */
export function choicesOf({ scenario: _, seed: __, duel: ___, blocked, ...plan }: Plan): Choices {
  return { ...plan, blocked: blocked.join('\n'), keepDays: 30, opensAt: '' };
}

/** A plan as the form has changed it: the same scenario, with the same chance. */
export const replanned = (plan: Plan, choices: Choices): Plan => ({ ...plan, ...plannedOf(choices) });

/** What the server is asked to open. @param seed any whole number of 32 bits */
export function openRequestOf(
  choices: Choices,
  scenario: OpenRequest['scenario'],
  seed: number,
): OpenRequest {
  const { keepDays, opensAt } = choices;
  const time = opensAt === '' ? undefined : new Date(opensAt).getTime();
  return {
    plan: { ...plannedOf(choices), seed, duel: false },
    scenario,
    keepDays,
    ...(time !== undefined && Number.isFinite(time) && { opensAt: time }),
  };
}
