import type { Plan } from '../session/plan.ts';

/** The lengths that there is a lesson plan for. */
export const lessonIds = ['45', '60', '90', 'week'] as const;
export type LessonId = (typeof lessonIds)[number];

/** What a lesson plan is made from. Times are seconds. */
export interface Lesson {
  id: LessonId;
  /** Saying what it is about and letting people in; playing; talking about it. */
  before: number;
  play: number;
  after: number;
  /** The least that a delegation should have for its orders: of the cuts that leave it so much, the longest is played. */
  least: number;
  /** Times of steps are whole multiples of this. */
  grain: number;
  groupSize: number;
  decide: Plan['decide'];
}

const [minute, hour, day] = [60, 3600, 86400] as const;

export const lessons: Readonly<Record<LessonId, Lesson>> = {
  45: {
    ...{ id: '45', before: 6 * minute, play: 28 * minute, after: 11 * minute },
    ...{ least: 200, grain: 10, groupSize: 7, decide: 'head' },
  },
  60: {
    ...{ id: '60', before: 7 * minute, play: 38 * minute, after: 15 * minute },
    ...{ least: 210, grain: 10, groupSize: 8, decide: 'head' },
  },
  90: {
    ...{ id: '90', before: 10 * minute, play: 56 * minute, after: 24 * minute },
    ...{ least: 240, grain: 10, groupSize: 10, decide: 'vote' },
  },
  week: {
    ...{ id: 'week', before: 20 * minute, play: 6 * day, after: 40 * minute },
    ...{ least: 16 * hour, grain: hour, groupSize: 8, decide: 'vote' },
  },
};
