import type { Scenario } from '../../scenario/schema.ts';
import { applyPlayed, applySteppedBack, openGroup } from './apply-game.ts';
import { applySwapped } from './apply-swap.ts';
import { applyToTeam } from './apply-team.ts';
import type { Logged, SessionEvent } from './event.ts';
import { applyForgotten } from './forget.ts';
import type { Plan } from './plan.ts';
import type { Group, Person, SessionState } from './state.ts';
import { channelKey } from './statement.ts';
import { later, startClock } from './time.ts';

/** A session before anything but its opening. */
const opened = (scenario: Scenario, plan: Plan): SessionState => ({
  scenario,
  plan,
  seq: 0,
  phase: 'lobby',
  paused: undefined,
  people: {},
  doings: {},
  left: {},
  groups: {},
  said: [],
  silenced: new Set(),
  reflections: [],
  play: 0,
  shown: undefined,
});

/**
 * The session after everything in its log so far. Throws a RangeError on a log that does not begin with its opening,
 * that has a gap, or that holds what the rules refuse: such a log is damaged.
 */
export function replaySession(scenario: Scenario, log: readonly Logged[]): SessionState {
  const [first, ...rest] = log;
  if (first?.event.type !== 'opened') throw new RangeError('the log does not begin with its opening');
  return rest.reduce(applyEvent, { ...opened(scenario, first.event.plan), seq: first.seq });
}

/** The session after one more event; the given one is untouched. Throws as `replaySession` does. */
export function applyEvent(state: SessionState, { seq, at, event }: Logged): SessionState {
  if (seq !== state.seq + 1) throw new RangeError(`event ${seq} cannot follow event ${state.seq}`);
  const next = apply({ ...state, seq }, event, at);
  const by = 'person' in event && event.type !== 'removed' ? event.person : 'by' in event ? event.by : '';
  const before = next.doings[by];
  // Not coming and going, nor what the facilitator does to somebody: only what a person did.
  if (!before || !('by' in event)) return next;
  return { ...next, doings: { ...next.doings, [by]: { lastAt: at, acts: before.acts + 1 } } };
}

function apply(state: SessionState, event: SessionEvent, at: number): SessionState {
  switch (event.type) {
    case 'opened':
      throw new RangeError('a session opens once');
    case 'replanned':
      return replanned({ ...state, plan: event.plan }, at);
    case 'joined': {
      const person: Person = {
        name: event.name,
        place: undefined,
        away: false,
        joinedAt: at,
      };
      return {
        ...state,
        people: { ...state.people, [event.person]: person },
        doings: { ...state.doings, [event.person]: { lastAt: at, acts: 0 } },
      };
    }
    case 'renamed':
      return withPerson(state, event.person, { name: event.name });
    case 'removed': {
      const { [event.person]: gone, ...people } = state.people;
      const { [event.person]: _, ...doings } = state.doings;
      return {
        ...state,
        people,
        doings,
        left: { ...state.left, ...(gone && { [event.person]: gone.name }) },
      };
    }
    case 'forgotten':
      return applyForgotten(state, event.person);
    case 'groupOpened':
      return { ...state, groups: { ...state.groups, [event.group]: openGroup(state, event, at) } };
    case 'seated':
      return withPerson(state, event.person, { place: event.place });
    case 'away':
    case 'back':
      return withPerson(state, event.person, { away: event.type === 'away' });
    case 'started':
      return eachGroup({ ...state, phase: 'running' }, (group) => ({
        ...group,
        clock: startClock(state.plan, group, at),
      }));
    case 'paused':
      return { ...state, paused: { since: at, why: event.why } };
    case 'resumed': {
      const by = at - (state.paused?.since ?? at);
      return eachGroup({ ...state, paused: undefined }, (group) => ({
        ...group,
        clock: later(group.clock, by),
      }));
    }
    case 'extended':
      return eachGroup(state, (group) =>
        event.group === undefined || event.group === group.id
          ? { ...group, clock: later(group.clock, event.seconds * 1000) }
          : group,
      );
    case 'outage':
      return eachGroup(state, (group) => ({ ...group, clock: later(group.clock, event.milliseconds) }));
    case 'played':
      return applyPlayed(state, event, at);
    case 'steppedBack':
      return applySteppedBack(state, event, at);
    case 'drafted':
    case 'leaned':
    case 'voted':
    case 'held':
      return inGroup(state, event.group, (group) => applyToTeam(group, event));
    case 'ready':
      return inGroup(state, event.group, (group) => ({
        ...group,
        ready: [...group.ready.filter((id) => id !== event.by), event.by],
      }));
    case 'said': {
      const { channel, by, what } = event;
      const place = state.people[by]?.place;
      const seat = place?.as === 'delegate' ? place.seat : undefined;
      const key = channelKey(channel);
      const last = state.said.findLast((one) => channelKey(one.channel) === key);
      const nth = (last?.seq ?? 0) + 1;
      return { ...state, said: [...state.said, { seq: nth, at, channel, by, seat, what }] };
    }
    case 'headlined':
      return inGroup(state, event.group, (group) => ({
        ...group,
        headlines: [...group.headlines, headlineNow(group, event, at)],
      }));
    case 'silenced':
      return { ...state, silenced: new Set([...state.silenced, channelKey(event.channel)]) };
    case 'unsilenced': {
      const key = channelKey(event.channel);
      return { ...state, silenced: new Set([...state.silenced].filter((one) => one !== key)) };
    }
    case 'mirrored':
      return inGroup(state, event.group, (group) => {
        const { round, step } = group.game.state;
        const { by, orders } = event;
        return { ...group, mirrored: [...group.mirrored, { by, place: { round, step }, orders }] };
      });
    case 'foretold':
      return inGroup(state, event.group, (group) => {
        const { round, step } = group.game.state;
        const { by, seat, move } = event;
        return { ...group, foretold: [...group.foretold, { by, place: { round, step }, seat, move }] };
      });
    case 'reflected': {
      const { type: _, ...reflection } = event;
      return { ...state, reflections: [...state.reflections, { ...reflection, at }] };
    }
    case 'shown':
      return { ...state, shown: event.looked };
    case 'swapped':
      return applySwapped(state, at);
    case 'ended':
      return event.group === undefined ? { ...state, phase: 'debrief', paused: undefined } : state;
  }
}

/** Nobody has played yet: every group begins anew. */
const replanned = (state: SessionState, at: number): SessionState =>
  eachGroup(state, ({ id, game }) => openGroup(state, { group: id, seed: game.journal.seed }, at));

/** The headline that a group's last move is. */
function headlineNow(
  { game }: Group,
  { by, text, says }: Extract<SessionEvent, { type: 'headlined' }>,
  at: number,
) {
  return { by, at, round: game.state.round, event: game.journal.events.length - 1, text, says };
}

/** The session with something of a person changed; untouched where there is no such person. */
function withPerson(state: SessionState, id: string, change: Partial<Person>): SessionState {
  const person = state.people[id];
  return person ? { ...state, people: { ...state.people, [id]: { ...person, ...change } } } : state;
}

/** The session with one group changed. Throws a RangeError where there is no such group. */
export function inGroup(state: SessionState, id: string, change: (group: Group) => Group): SessionState {
  const group = state.groups[id];
  if (!group) throw new RangeError(`there is no group "${id}"`);
  return { ...state, groups: { ...state.groups, [id]: change(group) } };
}

/** The session with every group of the present play changed. */
function eachGroup(state: SessionState, change: (group: Group) => Group): SessionState {
  const groups = Object.entries(state.groups).map(
    ([id, group]) => [id, group.play === state.play ? change(group) : group] as const,
  );
  return { ...state, groups: Object.fromEntries(groups) };
}
