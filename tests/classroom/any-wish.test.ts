import fc from 'fast-check';
import { expect, test } from 'vitest';
import { replaySession } from '../../src/classroom/session/apply.ts';
import { decide, type Wish } from '../../src/classroom/session/decide/decide.ts';
import { eventSchema } from '../../src/classroom/session/event.ts';
import { facilitatorIntention, personIntention } from '../../src/classroom/session/intention.ts';
import {
  type Audience,
  audienceKey,
  audiencesOf,
  staysWith,
} from '../../src/classroom/session/parts/audience.ts';
import { partsFor, partsOf } from '../../src/classroom/session/parts/parts-for.ts';
import { isUntouched } from '../../src/classroom/session/parts/untouched.ts';
import type { Place } from '../../src/classroom/session/place.ts';
import type { SessionState } from '../../src/classroom/session/state.ts';
import { luckFrom } from '../../src/rival/luck.ts';
import { loadSmall } from '../load.ts';
import { AClass, aPlan } from './a-session.ts';
import { aWish } from './a-wish.ts';

const { scenario } = loadSmall();
const people = ['ann', 'bo', 'pat', 'cid', 'dee'];

/** Names that every object has, names of nothing, and texts that disturb. */
const hostile = [
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf', '', ' ', '0', 'facilitator'],
  ...[
    '\u0000',
    '\ud800',
    '\u202eabc',
    '<img src=x onerror=alert(1)>',
    "'; drop table events; --",
    'x'.repeat(5000),
  ],
];
/** What wishes are made of: the scenario's own pieces, and what is none. */
const word = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom('1', "1'", '2', 'alba', 'boria', 'cala', 'head', 'press', ...people),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      ...Object.keys(scenario.moves),
      ...Object.keys(scenario.clauses),
      ...Object.values(scenario.clauses).flatMap(({ positions }) => Object.keys(positions)),
      ...Object.values(scenario.delegations).flatMap(({ mustHaves }) => Object.keys(mustHaves)),
      ...Object.keys(scenario.happenings),
      ...['alba.fishers', 'boria.traders', 'short', 'full', 'before', 'stance'],
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...hostile) },
);
const number = fc.oneof(fc.integer({ min: -2, max: 12 }), fc.constantFrom(0.5, 1e9, Number.NaN, 2 ** 53));
const orders = fc.record(
  {
    public: word,
    quiet: word,
    decision: fc.constantFrom('sign', 'announce', 'lapse'),
    edits: fc.array(fc.record({ kind: fc.constantFrom('accept', 'bracket', 'lock'), clause: word }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: [] },
);
const place = fc.oneof(
  fc.record(
    { as: fc.constant('delegate'), group: word, seat: word, role: word },
    { requiredKeys: ['as', 'group', 'seat'] },
  ),
  fc.record({ as: fc.constantFrom('press', 'observer'), group: word }),
  fc.record({ as: fc.constant('mirror'), group: word, seat: word }),
);
const channel = fc.oneof(
  fc.record({ to: fc.constant('team'), group: word, seat: word }),
  fc.record({ to: fc.constant('back'), group: word, seats: fc.tuple(word, word) }),
  fc.record({ to: fc.constant('public'), group: word }),
  fc.record({ to: fc.constant('facilitator'), person: word }),
  fc.constant({ to: 'all' }),
);
const term = fc.record({
  ...{ clause: word, position: word },
  ...{ ambiguous: fc.boolean(), conditional: fc.boolean(), revocable: fc.boolean() },
});
const statement = fc.oneof(
  fc.record({ kind: fc.constant('text'), text: word }),
  fc.record({
    kind: fc.constant('offer'),
    gives: fc.array(term, { maxLength: 2 }),
    asks: fc.array(term, { maxLength: 2 }),
  }),
  fc.record({ kind: fc.constant('answer'), to: number, says: fc.constantFrom('yes', 'no') }),
  fc.record({ kind: fc.constant('stance'), clause: word, position: word, firmness: fc.constant('open') }),
  fc.record({ kind: fc.constant('mark'), mark: fc.constantFrom('agree', 'help') }),
  fc.record({ kind: fc.constant('suggest'), move: word }),
);
const journalEvent = fc.oneof(
  fc.record({ type: fc.constant('choose'), seat: word, mustHave: word }),
  fc.record({ type: fc.constant('seal'), seat: word, orders }),
  fc.record({ type: fc.constantFrom('closeRound', 'advance') }),
  fc.record({ type: fc.constant('inject'), happening: word }),
  fc.record({ type: fc.constant('headline'), bloc: word, by: fc.constantFrom(1, -1) }),
);
const plan = fc
  .record(
    {
      ...{
        title: word,
        cut: word,
        parties: fc.array(word, { maxLength: 2 }),
        groupSize: number,
        seed: number,
      },
      decide: fc.constantFrom('head', 'vote'),
      clock: fc.constantFrom('strict', 'gentle', 'off'),
    },
    { requiredKeys: [] },
  )
  .map((change) => ({ ...aPlan(), ...change }));
const doing = (name: string, rest: Record<string, fc.Arbitrary<unknown>>, may: readonly string[] = []) =>
  fc.record(
    { do: fc.constant(name), ...rest },
    { requiredKeys: ['do' as string, ...Object.keys(rest).filter((key) => !may.includes(key))] as never },
  );
const personal = fc.oneof(
  doing('draft', { orders }),
  doing('lean', { mustHave: word }),
  doing('vote', { version: number, yes: fc.boolean() }),
  doing('decide', { version: number }),
  doing('ready', {}),
  doing('say', { channel, what: statement }),
  doing('headline', { bloc: word, by: fc.constantFrom(1, -1), text: word }, ['text']),
  doing('mirror', { orders }),
  doing('foretell', { seat: word, move: word }),
  doing('reflect', { moment: word, question: word, text: word }),
  doing('rename', { name: word }),
  fc.record({ do: fc.constantFrom('pause', 'resume', 'start', 'swap') }),
);
const ruling = fc.oneof(
  doing('replan', { plan }),
  doing('seat', { person: word, place }, ['place']),
  doing('renamePerson', { person: word, name: word }),
  doing('remove', { person: word }),
  fc.record({ do: fc.constantFrom('openGroup', 'start', 'pause', 'resume', 'swap') }),
  doing('extend', { group: word, seconds: number }, ['group']),
  doing('close', { group: word }),
  doing('stepBack', { group: word, events: number }),
  doing('inject', { group: word, happening: word }, ['group']),
  doing('cable', { channel, what: statement }),
  doing('silence', { channel, on: fc.boolean() }),
  doing('hold', { group: word, seat: word, by: fc.constantFrom('people', 'computer') }),
  doing('actFor', { group: word, event: journalEvent }),
  doing('end', { group: word }, ['group']),
);
const anyone = fc.oneof(
  fc.record({ who: fc.constant('person' as const), person: fc.constantFrom(...people), wants: personal }),
  fc.record({ who: fc.constant('facilitator' as const), wants: ruling }),
);

/** A wish as the server would take it from the wire; undefined where it would not. */
function readWish({ who, wants, ...rest }: { who: Wish['who']; wants: unknown }): Wish | undefined {
  const read = (who === 'person' ? personIntention : facilitatorIntention).safeParse(wants);
  return read.success ? ({ ...rest, who, wants: read.data } as Wish) : undefined;
}

test('whatever is wished at any time is done or refused, and the log of it replays to the same session', () => {
  fc.assert(
    fc.property(fc.array(anyone, { maxLength: 60 }), fc.boolean(), (wishes, begun) => {
      const one = new AClass({ freeText: true, parties: ['cala'] }).join(...people);
      if (begun) one.facilitator({ do: 'start' });
      for (const wish of wishes.flatMap((one) => readWish(one) ?? [])) {
        // What the log could not be read from again would be a session lost.
        const decided = decide(one.state, wish, one.now);
        if (!decided.ok) continue;
        for (const event of decided.events) expect(eventSchema.safeParse(event).error).toBeUndefined();
        one.wish(wish);
        one.now += 1000;
      }
      expect(Object.keys(one.state.people).every((id) => people.includes(id))).toBe(true);
      expect(Object.keys(one.state.groups).every((id) => /^\d+'?$/.test(id))).toBe(true);
      const again = replaySession(one.scenario, JSON.parse(JSON.stringify(one.log)));
      expect(again).toEqual(one.state);
      for (const person of people) partsOf(again, { role: 'person', person });
      partsOf(again, { role: 'facilitator' });
      partsOf(again, { role: 'wall' });
    }),
    { numRuns: 150 },
  );
});

const readers = [
  ...people.map((person) => ({ role: 'person', person }) as const),
  ...([{ role: 'facilitator' }, { role: 'wall' }] as const),
];

/** The audiences of all readers, and of one who has not come. */
const everyone = (state: SessionState): Audience[] => [
  { is: 'person', person: 'nobody' },
  ...readers.flatMap((reader) => audiencesOf(state, reader)),
];

/** Looks, after something has happened, at what everybody is told; how many seemed to be told the same as before. */
function untouchedIn(before: SessionState, after: SessionState): number {
  const untouched = everyone(before).filter((audience) => isUntouched(before, after, audience));
  for (const audience of untouched)
    expect(partsFor(after, audience), audienceKey(audience)).toEqual(partsFor(before, audience));
  for (const reader of readers) {
    const keys = (state: SessionState) => audiencesOf(state, reader).map(audienceKey);
    if (staysWith(before, after, reader)) expect(keys(after)).toEqual(keys(before));
  }
  return untouched.length;
}

test('nobody is told anything else while what it is made of stays the same, or sits elsewhere unnoticed', () => {
  let untouched = 0;
  fc.assert(
    fc.property(fc.array(anyone, { maxLength: 60 }), fc.boolean(), (wishes, begun) => {
      const one = new AClass({ freeText: true, parties: ['cala'] }).join(...people);
      if (begun) one.facilitator({ do: 'start' });
      for (const wish of wishes.flatMap((one) => readWish(one) ?? [])) {
        const before = one.state;
        one.wish(wish);
        one.now += 1000;
        untouched += untouchedIn(before, one.state);
      }
    }),
    { numRuns: 60 },
  );
  expect(untouched).toBeGreaterThan(1000);
});

/** Who does not sit for a delegation in a class that plays. */
const besides: Readonly<Record<string, Place>> = {
  pat: { as: 'press', group: '1' },
  cid: { as: 'mirror', group: '1', seat: 'alba' },
  dee: { as: 'observer', group: '1' },
};

test.each([1, 2, 3, 4])('nor in a class that plays, reflects and talks about it, by chance %i', (seed) => {
  const one = new AClass({ freeText: true, groupSize: 5 }).join(...people);
  for (const [person, place] of Object.entries(besides)) one.facilitator({ do: 'seat', person, place });
  one.facilitator({ do: 'start' });
  const luck = luckFrom(seed);
  for (let wish = 0; wish < 400; wish += 1) {
    const before = one.state;
    const person = luck.below(6) === 0 ? undefined : luck.pick(people);
    const parts = partsOf(before, person ? { role: 'person', person } : { role: 'facilitator' });
    if (wish >= 330) one.facilitator({ do: 'close', group: '1' });
    else {
      const wants = aWish(parts, luck, one.scenario);
      one.wish((person ? { who: 'person', person, wants } : { who: 'facilitator', wants }) as Wish);
    }
    one.now += 1000;
    untouchedIn(before, one.state);
  }
  const events = new Set(one.log.map(({ event }) => event.type));
  for (const type of [
    'foretold',
    'mirrored',
    'reflected',
    'headlined',
    'renamed',
    'drafted',
    'said',
  ] as const)
    expect(events).toContain(type);
  expect(one.state.phase).toBe('debrief');
});
