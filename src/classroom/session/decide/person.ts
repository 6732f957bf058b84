import { own } from '../../../crisis/own.ts';
import type { PersonIntention } from '../intention.ts';
import type { Place } from '../place.ts';
import type { Group } from '../state.ts';
import { headlineLines } from '../statement.ts';
import { type Course, refuse } from './course.ts';
import { goOn, rulesRefusal } from './play-on.ts';
import { mayWrite, say } from './say.ts';
import { endPause, exchangeSeats, pauseSession, startSession } from './session-wide.ts';
import { decideTeam, draft, lean, vote } from './team.ts';

/** What a person in a seat wants. */
export function act(course: Course, person: string, wants: PersonIntention) {
  const known = own(course.state.people, person) ?? refuse({ code: 'noSuchPerson' });
  switch (wants.do) {
    case 'rename':
      return course.add({ type: 'renamed', person, name: wants.name });
    case 'reflect': {
      const { moment, question, text } = wants;
      return course.add({ type: 'reflected', by: person, moment, question, text });
    }
    case 'say':
      return say(course, person, wants.channel, wants.what);
    case 'pause':
    case 'resume':
    case 'start':
    case 'swap':
      return inDuel(course, wants.do);
    default: {
      const place = known.place ?? refuse({ code: 'notYours' });
      mustRun(course);
      return atDesk(course, person, place, wants);
    }
  }
}

/** Refuses while nobody plays. */
export function mustRun({ state }: Course): void {
  if (state.phase !== 'running') refuse({ code: 'notInPhase', phase: state.phase });
  if (state.paused) refuse({ code: 'isPaused' });
}

/** Refuses what is only worth something before the orders are opened. */
function mustThink({ game: { state } }: Group): void {
  if (state.phase !== 'deliberation')
    refuse({ code: 'rules', refusal: { code: 'wrongPhase', phase: state.phase } });
}

type AtDesk = Exclude<
  PersonIntention,
  { do: 'rename' | 'reflect' | 'say' | 'pause' | 'resume' | 'start' | 'swap' }
>;

function atDesk(course: Course, person: string, place: Place, wants: AtDesk) {
  const group = course.group(place.group);
  switch (wants.do) {
    case 'ready':
      if (group.game.state.phase !== 'resolution') refuse({ code: 'nothingChanges' });
      course.add({ type: 'ready', group: group.id, by: person });
      // Turns the page when that was the last one.
      return goOn(course, group.id);
    case 'headline': {
      if (place.as !== 'press') refuse({ code: 'notYours' });
      const event = { type: 'headline' as const, bloc: wants.bloc, by: wants.by };
      const no = rulesRefusal(group, event);
      if (no) refuse({ code: 'rules', refusal: no });
      if (wants.text !== undefined) mayWrite(course, wants.text);
      const { text, says } = wants;
      if (
        says &&
        (headlineLines[says.line] !== wants.by || !Object.hasOwn(course.state.scenario.clauses, says.clause))
      )
        refuse({ code: 'noSuchPiece' });
      course.add({ type: 'played', group: group.id, by: person, event });
      return course.add({ type: 'headlined', group: group.id, by: person, text, says });
    }
    case 'mirror':
      if (place.as !== 'mirror') refuse({ code: 'notYours' });
      mustThink(group);
      return course.add({ type: 'mirrored', group: group.id, by: person, orders: wants.orders });
    case 'foretell': {
      const { seat, move } = wants;
      if (place.as === 'delegate' && place.seat === seat) refuse({ code: 'notYours' });
      mustThink(group);
      if (course.state.scenario.moves[move]?.channel !== 'public' || !move.startsWith(`${seat}.`))
        refuse({ code: 'noSuchPiece' });
      return course.add({ type: 'foretold', group: group.id, by: person, seat, move });
    }
    default: {
      if (place.as !== 'delegate') return refuse({ code: 'notYours' });
      const desk = { person, group: group.id, seat: place.seat };
      if (wants.do === 'draft') return draft(course, desk, wants.orders);
      if (wants.do === 'lean') return lean(course, desk, wants.mustHave);
      if (wants.do === 'vote') return vote(course, desk, wants);
      return decideTeam(course, desk, wants.version);
    }
  }
}

/** Where nobody is above the two who play, each may do what a facilitator would for both. */
function inDuel(course: Course, what: 'pause' | 'resume' | 'start' | 'swap') {
  if (!course.state.plan.duel) refuse({ code: 'notYours' });
  if (what === 'pause') pauseSession(course, 'facilitator');
  else if (what === 'resume') endPause(course);
  else if (what === 'start') startSession(course);
  else exchangeSeats(course);
}
