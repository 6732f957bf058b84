import type { LessonId } from './lessons.ts';

/** Where a lesson plan can be read and printed: of a shipped scenario, or of one that the server keeps. */
export const lessonHref = (lesson: LessonId, of: { scenario: string } | { bundle: string }): string =>
  `#${new URLSearchParams({ lesson, ...of })}`;
