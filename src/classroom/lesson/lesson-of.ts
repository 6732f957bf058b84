import type { Scenario } from '../../scenario/schema.ts';
import type { Plan } from '../session/plan.ts';
import { fitLesson, playTime } from './fit-lesson.ts';
import { type Lesson, lessonIds, lessons } from './lessons.ts';

/** The lesson that a session's plan comes nearest to, by how long its game takes. */
export function lessonOf(scenario: Scenario, plan: Pick<Plan, 'cut' | 'seconds'>): Lesson {
  const time = playTime(scenario, plan);
  const away = (lesson: Lesson) =>
    Math.abs(Math.log(playTime(scenario, fitLesson(scenario, lesson)) / Math.max(1, time)));
  return lessonIds.map((id) => lessons[id]).reduce((best, one) => (away(one) < away(best) ? one : best));
}
