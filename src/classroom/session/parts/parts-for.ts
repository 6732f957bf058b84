import { hears, silencedFor } from '../channels.ts';
import type { Group, Said, SessionState } from '../state.ts';
import { type Audience, audiencesOf, type Reader } from './audience.ts';
import type { GroupPart, HeardPart, PartName, Parts, TablePart } from './part-types.ts';
import {
  after,
  around,
  arrived,
  clockPart,
  headlines,
  heardPart,
  mine,
  seatHolders,
  seatsDone,
  sessionPart,
  tableView,
  team,
  viewOf,
} from './pieces.ts';

/** What one audience is told. Nothing of a session leaves the server for a page but through here and `heardBy`. */
export function partsFor(state: SessionState, audience: Audience): Partial<Parts> {
  switch (audience.is) {
    case 'session':
      return { session: sessionPart(state) };
    case 'person': {
      const { person } = audience;
      const known = state.people[person];
      if (!known) return {};
      const silenced = silencedFor(state, person, known.place);
      return { me: { person, name: known.name, place: known.place, silenced }, mine: mine(state, person) };
    }
    case 'facilitator': {
      const { plan, people, doings, left, silenced, reflections, shown } = state;
      return {
        session: sessionPart(state),
        plan,
        people,
        doings,
        left,
        silenced: [...silenced],
        reflections,
        shown: shown ?? null,
      };
    }
    case 'wall':
      return { session: sessionPart(state), arrived: arrived(state), shown: state.shown ?? null };
    default: {
      const group = state.groups[audience.group];
      return group ? partsAt(state, group, audience) : {};
    }
  }
}

type AtTable = Extract<Audience, { group: string }>;

function partsAt(state: SessionState, group: Group, audience: AtTable): Partial<Parts> {
  switch (audience.is) {
    case 'table':
      return {
        clock: clockPart(state, group),
        around: around(state, group),
        headlines: headlines(state, group),
        ...(isOver(group) && { after: after(state, group) }),
      };
    case 'gallery':
      return { game: tableView(group) };
    case 'seat':
      return { game: viewOf(group, audience.seat) };
    case 'team': {
      const desk = team(state, group, audience.seat);
      return desk ? { team: desk } : {};
    }
    case 'overseer':
      return named(`group/${group.id}`, groupPart(group));
    case 'onTheWall':
      return {
        ...named(`table/${group.id}`, tablePart(state, group)),
        // Not sooner: another table's game may still go on, with the same chance.
        ...(state.phase === 'debrief' && isOver(group) && named(`opened/${group.id}`, after(state, group))),
      };
  }
}

const isOver = ({ game }: Group): boolean => game.state.phase === 'debrief';

function named<Name extends PartName>(name: Name, part: Parts[Name]): Partial<Parts> {
  const parts: Partial<Parts> = {};
  parts[name] = part;
  return parts;
}

/** Everything a reader is told of the session as it stands. */
export const partsOf = (state: SessionState, reader: Reader): Partial<Parts> =>
  Object.assign({}, ...audiencesOf(state, reader).map((audience) => partsFor(state, audience)));

/** Whether a reader hears what is said in a channel. */
export function isHeard(
  { people }: SessionState,
  reader: Reader,
  { channel }: Pick<Said, 'channel'>,
): boolean {
  if (reader.role === 'facilitator') return true;
  if (reader.role === 'wall') return channel.to === 'public' || channel.to === 'all';
  return hears(reader.person, people[reader.person]?.place, channel);
}

/** What a reader has heard, in order. */
export const heardBy = (state: SessionState, reader: Reader): HeardPart[] =>
  state.said.flatMap((said) => (isHeard(state, reader, said) ? [heardPart(state, said)] : []));

function groupPart(group: Group): GroupPart {
  const { id, play, teams, clock, ready, sent, headlines: lines, mirrored, foretold, steppedBack } = group;
  const { journal } = group.game;
  return { id, play, teams, clock, ready, sent, headlines: lines, mirrored, foretold, steppedBack, journal };
}

const tablePart = (state: SessionState, group: Group): TablePart => ({
  group: group.id,
  play: group.play,
  view: tableView(group),
  clock: clockPart(state, group),
  headlines: headlines(state, group),
  seats: seatHolders(state, group),
  done: seatsDone(group),
});
