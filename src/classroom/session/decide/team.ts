import type { JournalEvent, Orders } from '../../../crisis/journal.ts';
import { headOf, isCarried } from '../people.ts';
import type { Group, Team } from '../state.ts';
import { type Course, refuse } from './course.ts';
import { playIn, rulesRefusal } from './play-on.ts';

/** A person at the desk of a seat. */
export interface Desk {
  person: string;
  group: string;
  seat: string;
}

/** Writes what the team thinks of ordering. The rules are asked only when it is sealed: a draft may be half a thought. */
export function draft(course: Course, desk: Desk, orders: Orders): void {
  const { group } = open(course, desk);
  if (group.game.state.phase !== 'deliberation') notNow(group);
  // Who acts by a standing instruction is for the rules to say.
  const { standing: _, ...said } = orders;
  course.add({ type: 'drafted', group: desk.group, seat: desk.seat, by: desk.person, orders: said });
}

/** Says which must-have the team leans to. */
export function lean(course: Course, desk: Desk, mustHave: string): void {
  const { group } = open(course, desk);
  const no = rulesRefusal(group, { type: 'choose', seat: desk.seat, mustHave });
  if (no) refuse({ code: 'rules', refusal: no });
  course.add({ type: 'leaned', group: desk.group, seat: desk.seat, by: desk.person, mustHave });
}

/** A vote for or against what is drafted. The one that carries it seals it. */
export function vote(course: Course, desk: Desk, { version, yes }: { version: number; yes: boolean }): void {
  if (course.state.plan.decide !== 'vote') refuse({ code: 'headDecides' });
  const { group, team } = open(course, desk);
  if (version !== team.version) refuse({ code: 'nothingChanges' });
  const event = decision(group, team, desk.seat);
  const no = yes && rulesRefusal(group, event);
  if (no) refuse({ code: 'rules', refusal: no });
  course.add({ type: 'voted', group: desk.group, seat: desk.seat, by: desk.person, yes });
  if (isCarried(course.state, desk.group, desk.seat)) playIn(course, desk.group, event, desk.person);
}

/** The head decides for the team. */
export function decideTeam(course: Course, desk: Desk, version: number): void {
  if (course.state.plan.decide !== 'head') refuse({ code: 'voteDecides' });
  if (headOf(course.state, desk.group, desk.seat) !== desk.person) refuse({ code: 'headDecides' });
  const { group, team } = open(course, desk);
  // What was drafted meanwhile, nobody has looked at.
  if (version !== team.version) refuse({ code: 'nothingChanges' });
  playIn(course, desk.group, decision(group, team, desk.seat), desk.person);
}

function decision({ game }: Group, team: Team, seat: string): JournalEvent {
  if (game.state.phase !== 'briefing') return { type: 'seal', seat, orders: team.draft };
  return { type: 'choose', seat, mustHave: team.leaning ?? refuse({ code: 'nothingLeaned' }) };
}

function open(course: Course, { group: id, seat }: Desk): { group: Group; team: Team } {
  const group = course.group(id);
  const team = group.teams[seat] ?? refuse({ code: 'noSuchSeat' });
  if (team.heldBy === 'computer') refuse({ code: 'computerHolds' });
  return { group, team };
}

function notNow({ game: { state } }: Group): never {
  return refuse({ code: 'rules', refusal: { code: 'wrongPhase', phase: state.phase } });
}
