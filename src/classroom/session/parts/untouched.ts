import type { Group, SessionState } from '../state.ts';
import type { Audience } from './audience.ts';

/** What everybody is told is made of. */
const ofSession = ['plan', 'phase', 'paused', 'play'] as const;
const ofWall = [...ofSession, 'people', 'shown'] as const;
const ofFacilitator = [...ofWall, 'doings', 'left', 'silenced', 'reflections'] as const;
/** Of a group what its table is told of, and not what a team thinks over. */
const ofTable = ['game', 'clock', 'ready', 'headlines'] as const;

/**
 * Whether an audience certainly is told the same in two states, without working it out: states share the pieces that an
 * event leaves alone, and the scenario.
 */
export function isUntouched(was: SessionState, is: SessionState, audience: Audience): boolean {
  switch (audience.is) {
    case 'session':
      return shares(was, is, ofSession);
    case 'person':
      return isPersonUntouched(was, is, audience.person);
    case 'facilitator':
      return shares(was, is, ofFacilitator);
    case 'wall':
      return shares(was, is, ofWall);
    default: {
      const [before, now] = [was.groups[audience.group], is.groups[audience.group]];
      return before && now ? isGroupUntouched([was, before], [is, now], audience) : before === now;
    }
  }
}

type Place = readonly [SessionState, Group];

function isGroupUntouched(
  [was, before]: Place,
  [is, now]: Place,
  audience: Extract<Audience, { group: string }>,
): boolean {
  switch (audience.is) {
    case 'gallery':
    case 'seat':
      return before.game === now.game;
    case 'overseer':
      return before === now;
    case 'team':
      return was.people === is.people && before.teams[audience.seat] === now.teams[audience.seat];
    case 'table':
      return shares(was, is, ['people', 'plan', 'paused']) && isTableUntouched(before, now);
    case 'onTheWall':
      return before === now && shares(was, is, [...ofSession, 'people']);
  }
}

function isTableUntouched(before: Group, now: Group): boolean {
  if (before === now) return true;
  // Once it is over everything is open.
  if (now.game.state.phase === 'debrief' || !shares(before, now, ofTable)) return false;
  const seats = Object.keys(now.teams);
  return seats.every((seat) => before.teams[seat]?.heldBy === now.teams[seat]?.heldBy);
}

function isPersonUntouched(was: SessionState, is: SessionState, id: string): boolean {
  if (was.plan !== is.plan || was.silenced !== is.silenced) return false;
  const before = was.people[id];
  const now = is.people[id];
  if (before?.name !== now?.name || before?.place !== now?.place) return false;
  if (!hasNoMore(was.reflections, is.reflections, id)) return false;
  const group = now?.place?.group;
  if (group === undefined || was.groups[group] === is.groups[group]) return true;
  return (
    hasNoMore(was.groups[group]?.mirrored, is.groups[group]?.mirrored, id) &&
    hasNoMore(was.groups[group]?.foretold, is.groups[group]?.foretold, id)
  );
}

/** Whether nothing of a person was added at the end of a list, and nothing else was changed. */
function hasNoMore<One extends { by: string }>(
  was: readonly One[] = [],
  is: readonly One[] = [],
  id: string,
): boolean {
  if (was === is) return true;
  return was.every((one, at) => one === is[at]) && !is.slice(was.length).some(({ by }) => by === id);
}

const shares = <Whole, Name extends keyof Whole>(was: Whole, is: Whole, names: readonly Name[]): boolean =>
  names.every((name) => was[name] === is[name]);
