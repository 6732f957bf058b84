import type { ServerIntention } from '../intention.ts';
import { heldByPeople, peopleWhere } from '../people.ts';
import { isOver } from '../time.ts';
import { type Course, refuse } from './course.ts';
import { closeStep, goOn, playIn } from './play-on.ts';
import { mostPeople, seatNext } from './seating.ts';
import { endPause, pauseSession } from './session-wide.ts';

const anHour = 3600;

/** What the server itself brings up. */
export function serve(course: Course, wants: ServerIntention) {
  const { state } = course;
  switch (wants.do) {
    case 'join': {
      const count = Object.keys(state.people).length;
      const most = state.plan.duel ? 2 : mostPeople;
      if (count >= most) refuse({ code: 'sessionIsFull', most });
      course.add({ type: 'joined', person: wants.person, name: wants.name });
      seatNext(course, wants.person);
      // Two people who meet over the network have nobody to start them.
      if (state.plan.duel && count + 1 === 2 && state.phase === 'lobby') course.add({ type: 'started' });
      return;
    }
    case 'seen': {
      const person = state.people[wants.person] ?? refuse({ code: 'noSuchPerson' });
      if (person.away === wants.away) refuse({ code: 'nothingChanges' });
      course.add({ type: wants.away ? 'away' : 'back', person: wants.person });
      comeAndGo(course, wants.away);
      // Whoever has left may have been the last that a page was kept open for.
      const group = wants.away && person.place?.group;
      if (group && course.state.phase === 'running' && !course.state.paused) goOn(course, group);
      return;
    }
    case 'timeUp': {
      const group = course.group(wants.group);
      if (!isOver(state, group, course.now)) refuse({ code: 'nothingChanges' });
      return closeStep(course, group.id, 'clock');
    }
    case 'computerActs': {
      const group = course.group(wants.group);
      const { round, step, phase } = group.game.state;
      const same = wants.at.round === round && wants.at.step === step && wants.at.phase === phase;
      if (!same || heldByPeople(state, group, wants.seat)) refuse({ code: 'nothingChanges' });
      return playIn(course, group.id, wants.event, 'computer');
    }
    case 'outage':
      if (state.phase !== 'running' || state.paused) refuse({ code: 'nothingChanges' });
      return course.add({ type: 'outage', milliseconds: wants.milliseconds });
  }
}

/** Clocks stand while nobody is there who could act, unless a step lasts for hours anyway. */
function comeAndGo(course: Course, away: boolean): void {
  const { state } = course;
  if (state.phase !== 'running') return;
  if (!away && state.paused?.why === 'nobodyHere') return void endPause(course);
  const quick = Object.values(state.plan.seconds).every((seconds) => seconds < anHour);
  const delegates = peopleWhere(state, ({ as }) => as === 'delegate');
  if (away && quick && !state.paused && delegates.every(([, one]) => one.away))
    pauseSession(course, 'nobodyHere');
}
