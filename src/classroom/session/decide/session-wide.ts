import { seatsOf } from '../../../crisis/place.ts';
import { membersOf, seatsIn } from '../people.ts';
import { type Course, refuse } from './course.ts';
import { goOn } from './play-on.ts';
import { settleOddOne } from './seating.ts';

/** The games begin. */
export function startSession(course: Course): void {
  if (course.state.phase !== 'lobby') refuse({ code: 'notInPhase', phase: course.state.phase });
  settleOddOne(course);
  const groups = Object.values(course.state.groups);
  const somebody = groups.some((group) =>
    seatsIn(group).some((seat) => membersOf(course.state, group.id, seat).length > 0),
  );
  if (!somebody) refuse({ code: 'nobodyToPlay' });
  course.add({ type: 'started' });
}

/** All clocks stand. */
export function pauseSession(course: Course, why: 'facilitator' | 'nobodyHere'): void {
  const { phase, paused } = course.state;
  if (phase !== 'running') refuse({ code: 'notInPhase', phase });
  if (paused?.why === 'facilitator' || (paused && why === 'nobodyHere')) refuse({ code: 'isPaused' });
  // A facilitator's pause outlasts that of an empty room.
  if (paused) course.add({ type: 'resumed' });
  course.add({ type: 'paused', why });
}

/** They go on. */
export function endPause(course: Course): void {
  if (!course.state.paused) refuse({ code: 'notPaused' });
  course.add({ type: 'resumed' });
}

/** The class plays again with seats exchanged. */
export function exchangeSeats(course: Course): void {
  const { phase, scenario, play } = course.state;
  if (phase !== 'debrief') refuse({ code: 'notInPhase', phase });
  if (play > 0 || seatsOf(scenario).length !== 2) refuse({ code: 'nothingToSwap' });
  course.add({ type: 'swapped' });
  for (const group of Object.values(course.state.groups))
    if (group.play === course.state.play) goOn(course, group.id);
}
