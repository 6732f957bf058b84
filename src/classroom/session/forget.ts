import type { SessionEvent } from './event.ts';
import type { SessionState } from './state.ts';

/** What stands where something was that somebody is to be forgotten by. */
export const forgotten = '—';

/** An event of a log without what a person called themselves, wrote, or was written: the game it tells of is the same. */
export function withoutWordsOf(event: SessionEvent, person: string): SessionEvent {
  switch (event.type) {
    case 'joined':
    case 'renamed':
      return event.person === person ? { ...event, name: forgotten } : event;
    case 'said': {
      const { channel, by, what } = event;
      const theirs = by === person || (channel.to === 'facilitator' && channel.person === person);
      return theirs && what.kind === 'text' ? { ...event, what: { ...what, text: forgotten } } : event;
    }
    case 'headlined':
      return event.by === person ? { ...event, text: undefined } : event;
    case 'reflected':
      return event.by === person ? { ...event, text: forgotten } : event;
    default:
      return event;
  }
}

/** A session that has forgotten a person: what they ordered stays, since the game is made of it. */
export function applyForgotten(state: SessionState, person: string): SessionState {
  const { [person]: _, ...people } = state.people;
  const { [person]: __, ...left } = state.left;
  const { [person]: ___, ...doings } = state.doings;
  const groups = Object.entries(state.groups).map(([id, group]) => {
    const headlines = group.headlines.map((one) => (one.by === person ? { ...one, text: undefined } : one));
    return [id, { ...group, headlines }] as const;
  });
  const said = state.said.map((one) => {
    const { seq, at, seat, ...words } = one;
    const { channel, by, what } = withoutWordsOf({ type: 'said', ...words }, person) as typeof words;
    return { seq, at, channel, by, seat, what };
  });
  const reflections = state.reflections.filter(({ by }) => by !== person);
  return { ...state, people, doings, left, groups: Object.fromEntries(groups), said, reflections };
}

/** Whether a session knows anything of a person, who may have left it. */
export const isRemembered = ({ people, left, said, reflections }: SessionState, person: string): boolean =>
  Object.hasOwn(people, person) ||
  Object.hasOwn(left, person) ||
  reflections.some(({ by }) => by === person) ||
  said.some(
    ({ by, channel }) => by === person || (channel.to === 'facilitator' && channel.person === person),
  );
