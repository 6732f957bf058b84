import { seatsOf } from '../../crisis/place.ts';
import { openGroup } from './apply-game.ts';
import { rolesOf } from './people.ts';
import type { Place } from './place.ts';
import type { SessionState } from './state.ts';

/** What a group is called the next time it plays. */
export const nextName = (group: string): string => `${group}'`;

/** Every group opens a new game with the same chance, and those who sat for one delegation sit for the other. */
export function applySwapped(state: SessionState, at: number): SessionState {
  const next: SessionState = { ...state, play: state.play + 1, phase: 'running', paused: undefined };
  const groups = { ...state.groups };
  for (const group of Object.values(state.groups)) {
    if (group.play !== state.play) continue;
    const name = nextName(group.id);
    groups[name] = openGroup(next, { group: name, seed: group.game.journal.seed }, at);
  }
  const people = Object.entries(state.people).map(
    ([id, person]) => [id, { ...person, place: person.place && exchanged(state, person.place) }] as const,
  );
  return { ...next, groups, people: Object.fromEntries(people) };
}

function exchanged(state: SessionState, place: Place): Place {
  const group = nextName(place.group);
  if (place.as !== 'delegate' && place.as !== 'mirror') return { ...place, group };
  const seats = seatsOf(state.scenario);
  const at = seats.indexOf(place.seat);
  const seat = at < 0 ? place.seat : (seats[1 - at] ?? place.seat);
  if (place.as === 'mirror') return { as: 'mirror', group, seat };
  // The same office across the table, where it has one.
  const role = place.role !== undefined && rolesOf(state, seat)[place.role] ? place.role : undefined;
  return { as: 'delegate', group, seat, ...(role !== undefined && { role }) };
}
