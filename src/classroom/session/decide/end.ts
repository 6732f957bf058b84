import type { Group } from '../state.ts';
import { type Course, refuse } from './course.ts';
import { closeStep } from './play-on.ts';

/** More steps than any calendar has, so that an end comes to an end. */
const mostSteps = 500;

/**
 * Ends games early, so that they can be talked about: from here on nobody is asked, drafts are sealed as they are, and
 * standing instructions carry the story to its deadline.
 */
export function endGames(course: Course, id: string | undefined): void {
  const { state } = course;
  if (state.phase !== 'running') refuse({ code: 'notInPhase', phase: state.phase });
  const groups = id === undefined ? Object.values(state.groups) : [course.group(id)];
  const going = groups.filter(({ play, game }) => play === state.play && game.state.phase !== 'debrief');
  if (id !== undefined && going.length === 0) refuse({ code: 'gameIsOver' });
  if (state.paused) course.add({ type: 'resumed' });
  for (const group of going) {
    course.add({ type: 'ended', group: group.id });
    toTheEnd(course, group);
  }
  if (id === undefined && course.state.phase !== 'debrief') course.add({ type: 'ended' });
}

function toTheEnd(course: Course, { id }: Group): void {
  for (let step = 0; step < mostSteps; step += 1) {
    if (course.group(id).game.state.phase === 'debrief') return;
    closeStep(course, id, 'facilitator');
  }
  throw new RangeError(`the game of group "${id}" does not end`);
}
