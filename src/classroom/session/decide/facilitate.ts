import { own } from '../../../crisis/own.ts';
import { isRemembered } from '../forget.ts';
import type { FacilitatorIntention } from '../intention.ts';
import { type Looked, sameLook } from '../looked.ts';
import { samePlace } from '../place.ts';
import type { Plan } from '../plan.ts';
import type { Group } from '../state.ts';
import { type Course, refuse } from './course.ts';
import { endGames } from './end.ts';
import { mustRun } from './person.ts';
import { closeStep, playIn, rulesRefusal } from './play-on.ts';
import { mustFit, openNext, seatAnew } from './seating.ts';
import { endPause, exchangeSeats, pauseSession, startSession } from './session-wide.ts';

/** What a facilitator wants. */
export function facilitate(course: Course, wants: FacilitatorIntention) {
  const { state } = course;
  const known = (person: string) => own(state.people, person) ?? refuse({ code: 'noSuchPerson' });
  switch (wants.do) {
    case 'replan':
      if (state.phase !== 'lobby') refuse({ code: 'notInPhase', phase: state.phase });
      mustBePlayable(course, wants.plan);
      course.add({ type: 'replanned', plan: { ...wants.plan, scenario: state.plan.scenario } });
      return seatAnew(course);
    case 'seat':
      if (samePlace(known(wants.person).place, wants.place)) refuse({ code: 'nothingChanges' });
      if (wants.place) mustFit(course, wants.person, wants.place);
      return course.add({ type: 'seated', person: wants.person, place: wants.place });
    case 'renamePerson':
      known(wants.person);
      return course.add({ type: 'renamed', person: wants.person, name: wants.name });
    case 'remove':
      known(wants.person);
      return course.add({ type: 'removed', person: wants.person });
    case 'forget':
      if (!isRemembered(state, wants.person)) refuse({ code: 'noSuchPerson' });
      return course.add({ type: 'forgotten', person: wants.person });
    case 'openGroup':
      openNext(course);
      return;
    case 'start':
      return startSession(course);
    case 'pause':
      return pauseSession(course, 'facilitator');
    case 'resume':
      return endPause(course);
    case 'swap':
      return exchangeSeats(course);
    case 'extend':
      mustBeOn(course);
      if (wants.group !== undefined) course.group(wants.group);
      return course.add({ type: 'extended', group: wants.group, seconds: wants.seconds });
    case 'close':
      mustBeOn(course);
      playing(course, wants.group);
      return closeStep(course, wants.group, 'facilitator');
    case 'stepBack':
      return stepBack(course, wants.group, wants.events);
    case 'inject':
      return inject(course, wants.happening, wants.group);
    case 'cable':
      if (wants.what.kind !== 'text') refuse({ code: 'notSaidHere' });
      return course.add({ type: 'said', channel: wants.channel, by: 'facilitator', what: wants.what });
    case 'silence':
      return course.add({ type: wants.on ? 'silenced' : 'unsilenced', channel: wants.channel });
    case 'hold':
      if (!own(course.group(wants.group).teams, wants.seat)) refuse({ code: 'noSuchSeat' });
      return course.add({ type: 'held', group: wants.group, seat: wants.seat, by: wants.by });
    case 'actFor':
      mustRun(course);
      return playIn(course, wants.group, wants.event, 'facilitator');
    case 'show':
      return show(course, wants.looked);
    case 'end':
      return endGames(course, wants.group);
  }
}

/** Refuses a plan of pieces that the scenario does not have. */
function mustBePlayable({ state: { scenario } }: Course, { cut, parties }: Plan): void {
  const seated = Object.keys(scenario.parties).filter((id) => parties.includes(id));
  if (!own(scenario.calendar.cuts, cut) || seated.length !== parties.length) refuse({ code: 'noSuchPiece' });
}

/** Refuses outside of play; a pause is no reason. */
function mustBeOn({ state }: Course): void {
  if (state.phase !== 'running') refuse({ code: 'notInPhase', phase: state.phase });
}

/** A group whose game goes on. */
export function playing(course: Course, id: string): Group {
  const group = course.group(id);
  return group.game.state.phase === 'debrief' ? refuse({ code: 'gameIsOver' }) : group;
}

function stepBack(course: Course, id: string, events: number): void {
  if (course.state.phase === 'lobby') refuse({ code: 'notInPhase', phase: 'lobby' });
  const group = course.group(id);
  if (events >= group.game.journal.events.length) refuse({ code: 'cannotStepBack' });
  course.add({ type: 'steppedBack', group: id, events });
}

/** Leads the wall through the debrief, or no longer. */
function show(course: Course, looked: Looked | undefined): void {
  const { phase, shown } = course.state;
  if (phase !== 'debrief') refuse({ code: 'notInPhase', phase });
  if (looked?.table !== undefined) course.group(looked.table);
  if (sameLook(shown, looked)) refuse({ code: 'nothingChanges' });
  course.add({ type: 'shown', looked });
}

/** In one group, or in every one that can hear of it; refused where none can. */
function inject(course: Course, happening: string, id: string | undefined) {
  mustBeOn(course);
  const event = { type: 'inject' as const, happening };
  if (id !== undefined) return playIn(course, id, event, 'facilitator');
  const groups = Object.values(course.state.groups).filter(({ play }) => play === course.state.play);
  const able = groups.filter((group) => !rulesRefusal(group, event));
  const [first] = groups;
  if (able.length === 0 && first) return playIn(course, first.id, event, 'facilitator');
  for (const group of able) playIn(course, group.id, event, 'facilitator');
}
