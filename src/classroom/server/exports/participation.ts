import { csv } from '../../../lab/csv.ts';
import type { Logged, SessionEvent } from '../../session/event.ts';
import type { SessionState } from '../../session/state.ts';
import { stretchesOf } from './stretches.ts';

/** What a row says of one person in one play of the class. Times are ISO, in UTC. */
const columns = [
  ...(['name', 'play', 'group', 'place', 'seat', 'role', 'joined'] as const),
  ...(['must_haves', 'orders', 'drafts', 'votes', 'read'] as const),
  ...([
    'team_messages',
    'back_channel_messages',
    'offers',
    'answers',
    'public_messages',
    'to_teacher',
  ] as const),
  ...(['headlines', 'mirrored', 'foretold', 'reflections', 'away_minutes'] as const),
] as const;
type Column = (typeof columns)[number];
type Counted = Partial<Record<Column, number>>;

/** Who took part and how, a row a person and play, for a spreadsheet. Whoever was removed has none. */
export function participationCsv(session: { state: SessionState; log: readonly Logged[] }): string {
  const rows = stretchesOf(session).flatMap(({ play, people, log, until }) =>
    Object.entries(people).map(([id, { name, place, joinedAt }]) => {
      const counted = countOf(id, log);
      const cells: Partial<Record<Column, string | number>> = {
        ...{ name, play: play + 1, group: place?.group, place: place?.as, joined: iso(joinedAt) },
        seat: place && 'seat' in place ? place.seat : undefined,
        role: place?.as === 'delegate' ? place.role : undefined,
        ...counted,
        away_minutes: Math.round(awayIn(id, log, until) / 6_000) / 10,
      };
      const plain = columns.slice(0, 7);
      return columns.map((column) => cells[column] ?? (plain.includes(column) ? '' : 0));
    }),
  );
  return csv(columns, rows);
}

const iso = (at: number): string => new Date(at).toISOString();

function countOf(person: string, log: readonly Logged[]): Counted {
  const counted: Counted = {};
  for (const { event } of log) {
    if (!('by' in event) || event.by !== person) continue;
    for (const column of columnsOf(event)) counted[column] = (counted[column] ?? 0) + 1;
  }
  return counted;
}

/** Where something that a person did is counted. */
function columnsOf(event: SessionEvent): Column[] {
  switch (event.type) {
    case 'played':
      if (event.event.type === 'choose') return ['must_haves'];
      return event.event.type === 'seal' ? ['orders'] : [];
    case 'drafted':
    case 'leaned':
      return ['drafts'];
    case 'voted':
      return ['votes'];
    case 'ready':
      return ['read'];
    case 'said':
      return saidIn(event);
    case 'headlined':
      return ['headlines'];
    case 'mirrored':
      return ['mirrored'];
    case 'foretold':
      return ['foretold'];
    case 'reflected':
      return ['reflections'];
    default:
      return [];
  }
}

function saidIn({ channel, what }: Extract<SessionEvent, { type: 'said' }>): Column[] {
  if (channel.to === 'team') return ['team_messages'];
  if (channel.to === 'public') return ['public_messages'];
  if (channel.to !== 'back') return ['to_teacher'];
  if (what.kind === 'offer') return ['back_channel_messages', 'offers'];
  return what.kind === 'answer' ? ['back_channel_messages', 'answers'] : ['back_channel_messages'];
}

/** Milliseconds that somebody was not seen in a stretch of the log. */
function awayIn(person: string, log: readonly Logged[], until: number): number {
  let [sum, since]: [number, number | undefined] = [0, undefined];
  for (const { at, event } of log) {
    if (!('person' in event) || event.person !== person) continue;
    if (event.type === 'away') since ??= at;
    if (event.type !== 'back' || since === undefined) continue;
    sum += at - since;
    since = undefined;
  }
  return since === undefined ? sum : sum + until - since;
}
