import type { JournalEvent } from '../../../crisis/journal.ts';
import { seatsOf } from '../../../crisis/place.ts';
import { askedNow } from '../../../crisis/plan.ts';
import { refusal } from '../../../crisis/refusal.ts';
import type { Refusal } from '../../../crisis/refusal-type.ts';
import { heldByPeople, membersOf, seatsIn } from '../people.ts';
import type { Group, SessionState } from '../state.ts';
import { mostMoves } from './bounds.ts';
import { type Course, refuse } from './course.ts';

/** Why the rules refuse an event in a group's game, or undefined when they do not. */
export const rulesRefusal = ({ game }: Group, event: JournalEvent): Refusal | undefined =>
  refusal(game.scenario, game.state, event);

/** Plays an event in a group's game and whatever follows from it; refuses what the rules refuse. */
export function playIn(course: Course, id: string, event: JournalEvent, by: string): void {
  const group = course.group(id);
  const no = rulesRefusal(group, event);
  // Whatever else is played brings the game nearer to its end.
  if (event.type === 'inject' && group.game.journal.events.length >= mostMoves) refuse({ code: 'tooMuch' });
  if (no) refuse({ code: 'rules', refusal: no });
  course.add({ type: 'played', group: id, by, event });
  goOn(course, id);
}

/** The seats that a game waits for: a must-have of each delegation, or orders of whoever is asked in the step. */
export function awaited({ game: { scenario, state } }: Group): string[] {
  if (state.phase === 'briefing')
    return seatsOf(scenario).filter((seat) => state.mustHaves[seat] === undefined);
  if (state.phase === 'deliberation') return askedNow(scenario, state).filter((seat) => !state.sealed[seat]);
  return [];
}

/** Closes a step that waits for nobody any more, and turns the page once all have read it. */
export function goOn(course: Course, id: string): void {
  const group = course.group(id);
  const { phase } = group.game.state;
  // What comes after the deadline is told in the debrief.
  const read = phase === 'epilogue' || (phase === 'resolution' && isRead(course.state, group));
  if (phase === 'deliberation' && awaited(group).length === 0)
    playIn(course, id, { type: 'closeRound' }, 'server');
  else if (read) playIn(course, id, { type: 'advance' }, 'server');
}

/** Whether everyone who acts and is there has read what orders came to. */
export function isRead(state: SessionState, group: Group): boolean {
  const readers = seatsIn(group)
    .filter((seat) => heldByPeople(state, group, seat))
    .flatMap((seat) => membersOf(state, group.id, seat))
    .filter(([, { away }]) => !away);
  return readers.length > 0 && readers.every(([person]) => group.ready.includes(person));
}

/**
 * Ends a step whatever is missing: what a team has drafted is sealed where the rules allow it, and whoever has drafted
 * nothing follows its standing instruction; a must-have is the one leaned to, or the first.
 */
export function closeStep(course: Course, id: string, by: string): void {
  const { phase } = course.group(id).game.state;
  for (const seat of awaited(course.group(id))) {
    const group = course.group(id);
    if (group.game.state.phase !== phase) return;
    const event = unfinished(course, group, seat);
    if (event && !rulesRefusal(group, event)) course.add({ type: 'played', group: id, by, event });
  }
  const after = course.group(id).game.state.phase;
  if (after !== phase) return;
  if (phase === 'deliberation') playIn(course, id, { type: 'closeRound' }, by);
  else if (phase === 'resolution' || phase === 'epilogue') playIn(course, id, { type: 'advance' }, by);
}

function unfinished({ state }: Course, { game, teams }: Group, seat: string): JournalEvent | undefined {
  const team = teams[seat];
  if (game.state.phase === 'briefing') {
    const [first = ''] = Object.keys(state.scenario.delegations[seat]?.mustHaves ?? {});
    return { type: 'choose', seat, mustHave: team?.leaning ?? first };
  }
  const drafted = team && Object.values(team.draft).some((one) => one !== undefined);
  return drafted ? { type: 'seal', seat, orders: team.draft } : undefined;
}
