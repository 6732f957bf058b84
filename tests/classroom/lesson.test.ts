import { expect, test } from 'vitest';
import { fitLesson, playTime } from '../../src/classroom/lesson/fit-lesson.ts';
import { lessonOf } from '../../src/classroom/lesson/lesson-of.ts';
import { lessonIds, lessons } from '../../src/classroom/lesson/lessons.ts';
import { timetable } from '../../src/classroom/lesson/timetable.ts';
import { load, loadSmall } from '../load.ts';

const scenarios = [loadSmall().scenario, load('scenarios/template').scenario];
const cases = scenarios.flatMap((scenario) => lessonIds.map((id) => ({ scenario, lesson: lessons[id] })));

test.each(cases)(
  'a lesson of $lesson.id ends when it has to, and wastes little of it',
  ({ scenario, lesson }) => {
    const time = playTime(scenario, fitLesson(scenario, lesson));
    expect(time).toBeLessThanOrEqual(lesson.play);
    expect(time).toBeGreaterThan(lesson.play * 0.9);
  },
);

test.each(cases)('the timetable of $lesson.id has no gap from its first minute to its last', (one) => {
  const { scenario, lesson } = one;
  const plan = fitLesson(scenario, lesson);
  const slots = timetable(scenario, lesson, plan);
  expect(slots[0]).toMatchObject({ from: 0, what: 'before' });
  for (const [at, { to }] of slots.slice(0, -1).entries()) expect(slots[at + 1]?.from).toBe(to);
  expect(slots.at(-1)).toMatchObject({
    what: 'after',
    to: lesson.before + playTime(scenario, plan) + lesson.after,
  });
});

test.each(cases)('a session that plays the plan of $lesson.id is known by it', ({ scenario, lesson }) => {
  expect(lessonOf(scenario, fitLesson(scenario, lesson)).id).toBe(lesson.id);
});

test('a longer lesson plays a longer cut where each team then still has its time', () => {
  const { scenario } = loadSmall();
  const short = fitLesson(scenario, { ...lessons[45], play: 600 });
  const long = fitLesson(scenario, { ...lessons[45], play: 6000 });
  const rounds = (cut: string) => scenario.calendar.cuts[cut]?.rounds.length ?? 0;
  expect(rounds(long.cut)).toBeGreaterThanOrEqual(rounds(short.cut));
  expect(long.seconds.deliberation).toBeGreaterThan(short.seconds.deliberation);
});
