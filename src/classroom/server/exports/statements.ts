import { createHash } from 'node:crypto';
import { scoreKindsOf, scoresOf } from '../../../crisis/scores.ts';
import type { State } from '../../../crisis/state.ts';
import type { Logged, SessionEvent } from '../../session/event.ts';
import type { SessionState } from '../../session/state.ts';
import { type MoveMade, movesMade } from './moves-made.ts';
import { stretchesOf } from './stretches.ts';

/** The verbs that are used, from the registries of ADL and Activity Streams, with what they read as in English. */
const verbs = {
  registered: 'http://adlnet.gov/expapi/verbs/registered',
  initialized: 'http://adlnet.gov/expapi/verbs/initialized',
  submitted: 'http://activitystrea.ms/schema/1.0/submit',
  voted: 'http://adlnet.gov/expapi/verbs/voted',
  commented: 'http://adlnet.gov/expapi/verbs/commented',
  authored: 'http://activitystrea.ms/schema/1.0/author',
  attempted: 'http://adlnet.gov/expapi/verbs/attempted',
  answered: 'http://adlnet.gov/expapi/verbs/answered',
  responded: 'http://adlnet.gov/expapi/verbs/responded',
  suspended: 'http://adlnet.gov/expapi/verbs/suspended',
  resumed: 'http://adlnet.gov/expapi/verbs/resumed',
  completed: 'http://adlnet.gov/expapi/verbs/completed',
} as const;
type Verb = keyof typeof verbs;

/** Kinds of activities, from ADL's registry. */
const kinds = {
  simulation: 'http://adlnet.gov/expapi/activities/simulation',
  interaction: 'http://adlnet.gov/expapi/activities/interaction',
  question: 'http://adlnet.gov/expapi/activities/question',
} as const;

/** Something done, as the Experience API has it (version 1.0.3). */
export interface XapiStatement {
  id: string;
  actor: { objectType: 'Agent'; account: { homePage: string; name: string } };
  verb: { id: string; display: { en: string } };
  object: {
    objectType: 'Activity';
    id: string;
    definition: { type: string; name: { en: string } };
  };
  result?: { completion?: boolean; extensions?: Record<string, string | number> };
  context: {
    registration: string;
    platform: 'Standoff';
    contextActivities: { grouping: [{ objectType: 'Activity'; id: string }] };
  };
  timestamp: string;
  version: '1.0.3';
}

interface Said {
  verb: Verb;
  /** What follows `urn:standoff:` in the name of the activity. */
  activity: string;
  kind: keyof typeof kinds;
  result?: XapiStatement['result'];
}

/**
 * What each person did, as statements of the Experience API. Nobody is named but by the session's own mark for them, and
 * nothing that anybody wrote is in it. The same log gives the same statements, with the same names.
 */
export function statementsOf(session: {
  id: string;
  state: SessionState;
  log: readonly Logged[];
}): XapiStatement[] {
  const { id, state, log } = session;
  const moves = new Map(movesMade(state.scenario, state.plan.cut, log).map((move) => [move.seq, move]));
  const make = maker(id, state);
  const made = log.flatMap((logged) => {
    const person = personOf(logged.event);
    const said = person && state.people[person] && statementOf(logged.event, moves.get(logged.seq));
    return person && said ? [make(person, logged.seq, logged.at, said)] : [];
  });
  return [...made, ...startsAndEnds(session, make)].sort((one, two) =>
    one.timestamp < two.timestamp ? -1 : one.timestamp > two.timestamp ? 1 : 0,
  );
}

const personOf = (event: SessionEvent): string | undefined =>
  'person' in event ? event.person : 'by' in event ? event.by : undefined;

type Make = (person: string, seq: number, at: number, said: Said) => XapiStatement;

function maker(session: string, { scenario, plan }: SessionState): Make {
  const whole = `urn:standoff:${encodeURIComponent(scenario.id)}`;
  return (person, seq, at, { verb, activity, kind, result }) => ({
    id: uuidOf(`${session}/${seq}/${person}/${verb}`),
    actor: {
      objectType: 'Agent',
      account: { homePage: `http://localhost/standoff/${encodeURIComponent(session)}`, name: person },
    },
    verb: { id: verbs[verb], display: { en: verb } },
    object: {
      objectType: 'Activity',
      id: activity ? `${whole}:${activity}` : whole,
      definition: { type: kinds[kind], name: { en: activity || plan.title } },
    },
    ...(result && { result }),
    context: {
      registration: uuidOf(session),
      platform: 'Standoff',
      contextActivities: { grouping: [{ objectType: 'Activity', id: whole }] },
    },
    timestamp: new Date(at).toISOString(),
    version: '1.0.3',
  });
}

/** The same name for the same thing: a UUID of the kind that is made from a hash (version 8). */
function uuidOf(text: string): string {
  const hex = createHash('sha256').update(text).digest('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  const parts = [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, variant + hex.slice(17, 20)];
  return [...parts, hex.slice(20, 32)].join('-');
}

/** What an event of somebody's says of them; undefined where that is no matter of learning. */
function statementOf(event: SessionEvent, move: MoveMade | undefined): Said | undefined {
  const about = (verb: Verb, activity: string, kind: Said['kind'] = 'interaction'): Said => ({
    ...{ verb, activity, kind },
  });
  const step = move?.step ? `round:${move.step.round}:${move.step.kind}` : 'briefing';
  switch (event.type) {
    case 'joined':
      return about('registered', '', 'simulation');
    case 'played':
      return 'seat' in event.event ? about('submitted', `${step}:${event.event.seat}`) : undefined;
    case 'voted':
      return about('voted', `vote:${event.seat}`);
    case 'said':
      return {
        ...about('commented', `channel:${event.channel.to}`),
        result: { extensions: { 'urn:standoff:statement': event.what.kind } },
      };
    case 'headlined':
      return about('authored', 'headline');
    case 'mirrored':
      return about('attempted', 'mirror');
    case 'foretold':
      return {
        ...about('answered', `foretelling:${event.seat}`, 'question'),
        result: { extensions: { 'urn:standoff:foretold': event.move } },
      };
    case 'reflected':
      return about(
        'responded',
        `reflection:${event.moment}:${encodeURIComponent(event.question)}`,
        'question',
      );
    case 'away':
      return about('suspended', '', 'simulation');
    case 'back':
      return about('resumed', '', 'simulation');
    default:
      return undefined;
  }
}

/** For everyone with a place: that their game began, and how it came out for them. */
function startsAndEnds(
  session: { state: SessionState; log: readonly Logged[] },
  make: Make,
): XapiStatement[] {
  const { state } = session;
  return stretchesOf(session).flatMap(({ people, log }) => {
    const start = log.find(({ event }) => event.type === 'started' || event.type === 'swapped');
    if (!start) return [];
    return Object.entries(people).flatMap(([person, { place }]) => {
      const group = place && state.groups[place.group];
      if (!group) return [];
      const began: Said = { verb: 'initialized', activity: '', kind: 'simulation' };
      const all = [make(person, start.seq, start.at, began)];
      const end = group.sent.at(-1)?.at;
      if (group.game.state.phase !== 'debrief' || end === undefined) return all;
      const seat = 'seat' in place ? place.seat : undefined;
      const extensions = endOf(state, group.game.state, seat);
      const ended: Said = { ...began, verb: 'completed', result: { completion: true, extensions } };
      return [...all, make(person, start.seq, end, ended)];
    });
  });
}

function endOf(
  { scenario }: SessionState,
  game: State,
  seat: string | undefined,
): Record<string, string | number> {
  const ending = { 'urn:standoff:ending': game.ending ?? '' };
  if (seat === undefined) return ending;
  const scores = scoresOf(scenario, game, seat);
  const kinds = scoreKindsOf(scenario, seat);
  return {
    ...ending,
    ...Object.fromEntries(kinds.map((kind) => [`urn:standoff:score:${kind}`, scores[kind]])),
  };
}
