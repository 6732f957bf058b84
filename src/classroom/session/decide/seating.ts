import { seatsOf } from '../../../crisis/place.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import { membersOf, peopleOf, rolesOf } from '../people.ts';
import type { Place } from '../place.ts';
import type { Plan } from '../plan.ts';
import type { Group, SessionState } from '../state.ts';
import { mostGroups } from './bounds.ts';
import { type Course, refuse } from './course.ts';

/** Most people in one delegation, and in one session. */
export const [mostInTeam, mostPeople] = [10, 300] as const;

/** Gives a person the next free place, in a new group where all are full. */
export function seatNext(course: Course, person: string): void {
  const { plan } = course.state;
  const groups = Object.values(course.state.groups).filter(({ play }) => play === course.state.play);
  const open = groups.find(
    (group) => peopleOf(course.state, group.id).length < plan.groupSize && !isOver(group),
  );
  const group = open ?? openNext(course);
  course.add({ type: 'seated', person, place: nextPlace(course.state, group) });
}

/** Gives another place to those whose seat the plan no longer has. */
export function seatAnew(course: Course): void {
  const { scenario, plan, people } = course.state;
  for (const [person, { place }] of Object.entries(people)) {
    if (!place || !('seat' in place) || isSeat(scenario, plan, place.seat)) continue;
    course.add({ type: 'seated', person, place: undefined });
    seatNext(course, person);
  }
}

const isSeat = ({ delegations }: Scenario, { parties }: Plan, seat: string): boolean =>
  Object.hasOwn(delegations, seat) || parties.includes(seat);

/** Opens one more group, with the session's chance or one of its own. */
export function openNext(course: Course): Group {
  const { plan, groups } = course.state;
  const count = Object.keys(groups).length;
  if (count >= mostGroups) refuse({ code: 'tooMuch' });
  // A multiplicative hash spreads neighbouring groups far apart.
  const seed = plan.sameChance ? plan.seed : (plan.seed ^ Math.imul(count, 0x9e3779b1)) >>> 0;
  const group = String(count + 1);
  course.add({ type: 'groupOpened', group, seed });
  return course.group(group);
}

const isOver = ({ game }: Group): boolean => game.state.phase === 'debrief';

/** The next free place of a group: delegations first and evenly, the press, third parties; then mirrors and observers. */
function nextPlace(state: SessionState, group: Group): Place {
  const { plan, scenario } = state;
  const count = (seat: string) => membersOf(state, group.id, seat).length;
  const [fewest] = [...seatsOf(scenario)].sort((one, two) => count(one) - count(two));
  const [one = 0, two = 0] = seatsOf(scenario).map(count);
  const even = one === two && one > 0;
  const press = peopleOf(state, group.id).some(([, { place }]) => place?.as === 'press');
  if (plan.press && even && !press && plan.groupSize > 2) return { as: 'press', group: group.id };
  // A third party gets its first member once the delegations have two each, and another for every two more.
  const party = plan.parties.find((id) => even && one >= 2 * (count(id) + 1));
  const seat = party ?? fewest;
  if (seat !== undefined && count(seat) < mostInTeam) return delegateAt(state, group.id, seat);
  const watching = peopleOf(state, group.id).filter(([, { place }]) => place?.as === 'mirror').length;
  const mirrored = seatsOf(scenario)[watching];
  return mirrored === undefined
    ? { as: 'observer', group: group.id }
    : { as: 'mirror', group: group.id, seat: mirrored };
}

/** A member of a team, in the first office that nobody has taken yet. */
export function delegateAt(state: SessionState, group: string, seat: string): Place {
  const taken = membersOf(state, group, seat).map(([, { place }]) =>
    place?.as === 'delegate' ? place.role : undefined,
  );
  const role = Object.keys(rolesOf(state, seat)).find((id) => !taken.includes(id));
  return { as: 'delegate', group, seat, ...(role !== undefined && { role }) };
}

/** In a class of pairs somebody may be left over: the press of the first group, where there is one. */
export function settleOddOne(course: Course): void {
  const { plan, groups } = course.state;
  const all = Object.values(groups);
  const last = all.at(-1);
  if (!plan.press || plan.groupSize !== 2 || all.length < 2 || !last) return;
  const members = peopleOf(course.state, last.id);
  const [only] = members;
  if (members.length !== 1 || !only) return;
  course.add({ type: 'seated', person: only[0], place: { as: 'press', group: all[0]?.id ?? last.id } });
}

/** Refuses a place that is not there, or full. */
export function mustFit(course: Course, person: string, place: Place): void {
  const { scenario, plan } = course.state;
  const group = course.group(place.group);
  if (place.as === 'press') {
    const held = peopleOf(course.state, group.id).some(
      ([id, one]) => id !== person && one.place?.as === 'press',
    );
    if (held) refuse({ code: 'pressIsTaken' });
  }
  if (place.as !== 'delegate' && place.as !== 'mirror') return;
  if (!isSeat(scenario, plan, place.seat)) refuse({ code: 'noSuchSeat' });
  if (place.as === 'mirror') return;
  if (place.role !== undefined && !Object.hasOwn(rolesOf(course.state, place.seat), place.role))
    refuse({ code: 'noSuchRole' });
  const others = membersOf(course.state, group.id, place.seat).filter(([id]) => id !== person);
  if (others.length >= mostInTeam) refuse({ code: 'teamIsFull', most: mostInTeam });
}
