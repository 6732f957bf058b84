import { actorsOf } from '../../crisis/place.ts';
import type { Place } from './place.ts';
import type { Group, Person, SessionState } from './state.ts';

/** Everyone whose place satisfies a wish, in the order in which they joined. */
export const peopleWhere = (
  { people }: Pick<SessionState, 'people'>,
  fits: (place: Place) => boolean,
): [id: string, person: Person][] =>
  Object.entries(people).filter(([, { place }]) => place !== undefined && fits(place));

type Placed = readonly [id: string, person: Person][];

const byGroup = new WeakMap<SessionState['people'], ReadonlyMap<string, Placed>>();

/** Everyone of a group. Worked out once for all groups: whoever tells a class what has happened asks again and again. */
export function peopleOf({ people }: Pick<SessionState, 'people'>, group: string): Placed {
  const known = byGroup.get(people) ?? grouped(people);
  byGroup.set(people, known);
  return known.get(group) ?? [];
}

function grouped(people: SessionState['people']): ReadonlyMap<string, Placed> {
  const groups = new Map<string, [string, Person][]>();
  for (const [id, person] of Object.entries(people)) {
    if (!person.place) continue;
    const { group } = person.place;
    groups.set(group, [...(groups.get(group) ?? []), [id, person]]);
  }
  return groups;
}

/** The members of a delegation, or of a third party's seat. */
export const membersOf = (state: Pick<SessionState, 'people'>, group: string, seat: string) =>
  peopleOf(state, group).filter(([, { place }]) => place?.as === 'delegate' && place.seat === seat);

/** Seats of a group's game that can be held: delegations, and third parties that have a seat. */
export const seatsIn = ({ game }: Group): string[] => actorsOf(game.scenario, game.state);

/** Whether people hold a seat: some sit there, and the computer has not been put in their place. */
export const heldByPeople = (state: Pick<SessionState, 'people'>, group: Group, seat: string): boolean =>
  group.teams[seat]?.heldBy === 'people' && membersOf(state, group.id, seat).length > 0;

/** Who speaks for a team where its head decides: the head who is there, else whoever joined it first of those who are. */
export function headOf(state: SessionState, group: string, seat: string): string | undefined {
  const members = membersOf(state, group, seat);
  const present = members.filter(([, { away }]) => !away);
  const roles = rolesOf(state, seat);
  const isHead = ([, { place }]: [string, Person]) =>
    place?.as === 'delegate' && place.role !== undefined && roles[place.role]?.head === true;
  return (present.find(isHead) ?? present[0] ?? members.find(isHead) ?? members[0])?.[0];
}

/** The roles that the scenario gives a seat; none when it names none. */
export const rolesOf = ({ scenario }: Pick<SessionState, 'scenario'>, seat: string) =>
  (scenario.delegations[seat] ?? scenario.parties[seat])?.roles ?? {};

/** Whether a team has voted its draft through: more than half of those who are there. */
export function isCarried(state: SessionState, group: string, seat: string): boolean {
  const present = membersOf(state, group, seat).filter(([, { away }]) => !away);
  const votes = state.groups[group]?.teams[seat]?.votes ?? {};
  const yes = present.filter(([id]) => votes[id]).length;
  return yes * 2 > present.length;
}
