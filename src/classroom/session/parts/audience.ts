import type { SessionState } from '../state.ts';

/** Those who are told the same. A page belongs to several, and what it knows is what they are told together. */
export type Audience =
  | { is: 'session' }
  /** One table: whoever sits there. */
  | { is: 'table'; group: string }
  /** Those at it who see only what is public. */
  | { is: 'gallery'; group: string }
  /** Those who see what a seat sees: its delegation and its mirrors. */
  | { is: 'seat'; group: string; seat: string }
  | { is: 'team'; group: string; seat: string }
  | { is: 'person'; person: string }
  | { is: 'facilitator' }
  /** The facilitator, of one group. */
  | { is: 'overseer'; group: string }
  | { is: 'wall' }
  | { is: 'onTheWall'; group: string };

/** Who is asking: a person, whoever runs the session, or the picture on the wall. */
export type Reader = { role: 'person'; person: string } | { role: 'facilitator' } | { role: 'wall' };

/** The audiences that a reader belongs to; none for a person who has been removed. */
export function audiencesOf(state: SessionState, reader: Reader): Audience[] {
  const groups = Object.keys(state.groups);
  if (reader.role === 'facilitator')
    return [{ is: 'facilitator' }, ...groups.map((group): Audience => ({ is: 'overseer', group }))];
  if (reader.role === 'wall')
    return [{ is: 'wall' }, ...groups.map((group): Audience => ({ is: 'onTheWall', group }))];
  const { person } = reader;
  const known = state.people[person];
  if (!known) return [];
  const { place } = known;
  const own: Audience[] = [{ is: 'session' }, { is: 'person', person }];
  if (!place || !state.groups[place.group]) return own;
  const { group } = place;
  own.push({ is: 'table', group });
  if (place.as === 'press' || place.as === 'observer') return [...own, { is: 'gallery', group }];
  own.push({ is: 'seat', group, seat: place.seat });
  return place.as === 'delegate' ? [...own, { is: 'team', group, seat: place.seat }] : own;
}

/** Whether a reader certainly belongs to the same audiences in two states: groups are added, and never taken away. */
export function staysWith(before: SessionState, state: SessionState, reader: Reader): boolean {
  if (reader.role !== 'person') return Object.keys(before.groups).length === Object.keys(state.groups).length;
  const [was, is] = [before.people[reader.person], state.people[reader.person]];
  if (!was || !is || was.place !== is.place) return false;
  return !is.place || is.place.group in before.groups === is.place.group in state.groups;
}

/** Whether an audience is whoever runs the session, from whom nothing is hidden. */
export const isAbove = ({ is }: Audience): boolean => is === 'facilitator' || is === 'overseer';

/** Names an audience. */
export const audienceKey = (audience: Audience): string =>
  [
    audience.is,
    'group' in audience ? audience.group : '',
    'seat' in audience ? audience.seat : '',
    'person' in audience ? audience.person : '',
  ].join('/');
