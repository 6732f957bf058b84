import { expect, test } from 'vitest';
import { Replays, stateOf } from '../../src/classroom/console/desk/state-of.ts';
import { groupsNow, placeKey, placesIn } from '../../src/classroom/console/people/places.ts';
import { tableFacts } from '../../src/classroom/console/tables/facts.ts';
import { tryHappening } from '../../src/classroom/console/tables/injected.ts';
import { earlierSteps } from '../../src/classroom/console/tables/turning-back.ts';
import {
  blockedWords,
  choicesOf,
  replanned,
  usualChoices,
} from '../../src/classroom/console/teach/choices.ts';
import { lessonIds } from '../../src/classroom/lesson/lessons.ts';
import { heardBy, partsOf } from '../../src/classroom/session/parts/parts-for.ts';
import { planSchema } from '../../src/classroom/session/plan.ts';
import { loadSmall } from '../load.ts';
import { AClass } from './a-session.ts';

const { scenario } = loadSmall();
const facilitator = { role: 'facilitator' } as const;

/** Alba (ann, cid) and Boria (bo, dee), and Pat of the press; Alba and Boria have chosen. */
function playing(plan = {}): AClass {
  const one = new AClass(plan).join('ann', 'bo', 'pat', 'cid', 'dee');
  one.facilitator({ do: 'start' });
  for (const [person, seat] of [
    ['ann', 'alba'],
    ['bo', 'boria'],
  ] as const) {
    const [mustHave = ''] = Object.keys(scenario.delegations[seat]?.mustHaves ?? {});
    one.person(person, { do: 'lean', mustHave });
    one.person(person, { do: 'decide', version: one.group().teams[seat]?.version ?? -1 });
  }
  return one;
}

/** The session as the facilitator's page makes it out of what it is told. */
const seenBy = (one: AClass, replays = new Replays()) =>
  stateOf(
    scenario,
    { parts: partsOf(one.state, facilitator), said: heardBy(one.state, facilitator) },
    replays,
  );

test('a console makes out the very games that the server holds, also after they were taken back', () => {
  const one = playing();
  const replays = new Replays();
  const same = () => {
    const seen = seenBy(one, replays);
    expect(seen?.groups['1']?.game.state).toEqual(one.group().game.state);
    expect(seen?.people).toEqual(one.state.people);
    expect(seen?.doings).toEqual(one.state.doings);
  };
  same();
  one.facilitator({ do: 'close', group: '1' });
  same();
  one.facilitator({ do: 'stepBack', group: '1', events: 1 });
  same();
  expect(one.group().game.state.phase).toBe('briefing');
});

test('a plan comes out of the form as it went in, but for what was changed there', () => {
  const { plan } = new AClass({ blocked: ['rude', 'ruder'], parties: ['cala'] }).state;
  expect(replanned(plan, choicesOf(plan))).toEqual(plan);
  const changed = { ...choicesOf(plan), blocked: 'Rude\nworse', title: 'Another' };
  expect(replanned(plan, changed)).toEqual({ ...plan, blocked: ['rude', 'worse'], title: 'Another' });
});

test('a table is stuck once none of those it waits for has done anything for a third of the step', () => {
  const one = playing({ clock: 'gentle' });
  const facts = () => tableFacts(one.state, one.group(), one.now, 0);
  one.now += 79_000;
  expect(facts()).toMatchObject({ stuck: false, silent: [], left: 161_000 });
  one.now += 2_000;
  expect(facts().stuck).toBe(true);
  expect([...facts().silent].sort()).toEqual(['ANN', 'BO', 'CID', 'DEE']);
  one.person('cid', { do: 'draft', orders: {} });
  expect(facts()).toMatchObject({ stuck: false });
  expect(facts().silent).not.toContain('CID');
});

test('a grid tells who has sealed, who calls and how many offers lie in secret', () => {
  const one = playing();
  one.person('ann', { do: 'decide', version: one.group().teams.alba?.version ?? -1 });
  one.person('bo', {
    do: 'say',
    channel: { to: 'team', group: '1', seat: 'boria' },
    what: { kind: 'mark', mark: 'help' },
  });
  const [clause = '', { positions = {} } = {}] = Object.entries(scenario.clauses)[0] ?? [];
  const [position = ''] = Object.keys(positions);
  const term = { clause, position, ambiguous: false, conditional: false, revocable: false };
  one.person('bo', {
    do: 'say',
    channel: { to: 'back', group: '1', seats: ['alba', 'boria'] },
    what: { kind: 'offer', gives: [term], asks: [] },
  });
  const facts = tableFacts(one.state, one.group(), one.now, 0);
  expect(facts).toMatchObject({ calls: 1, offers: 1 });
  expect(facts.seats.map(({ seat, done, awaited }) => ({ seat, done, awaited }))).toEqual([
    { seat: 'alba', done: true, awaited: false },
    { seat: 'boria', done: false, awaited: true },
  ]);
  // Somebody has looked since.
  expect(tableFacts(one.state, one.group(), one.now, one.now).calls).toBe(0);
});

test('whichever earlier step is chosen, the game goes on from its beginning', () => {
  const one = playing();
  for (let step = 0; step < 3; step += 1) one.facilitator({ do: 'close', group: '1' });
  const steps = earlierSteps(one.group());
  expect(steps.map(({ kind, round }) => `${kind} ${round}`)).toContain('deliberation 0');
  for (const { kind, round, step, events } of steps) {
    expect(one.facilitator({ do: 'stepBack', group: '1', events })).toBeUndefined();
    const { state } = one.group().game;
    expect(state).toMatchObject({ round, step });
    expect(state.phase).toBe(kind === 'briefing' || kind === 'resolution' ? kind : 'deliberation');
  }
});

test('a happening is told by what it would change, and tried without changing anything', () => {
  const one = playing();
  const before = one.group().game;
  const [happening = ''] = Object.keys(scenario.happenings).filter((id) => tryHappening(one.group(), id).ok);
  const tried = tryHappening(one.group(), happening);
  expect(one.group().game).toBe(before);
  one.facilitator({ do: 'inject', group: '1', happening });
  const added = one.group().game.state.chronicle.slice(before.state.chronicle.length);
  expect(tried).toEqual({ ok: true, entries: added });
});

test('everyone can be put into every place that the list names', () => {
  const one = playing();
  for (const group of groupsNow(one.state)) {
    for (const place of placesIn(one.state, group)) {
      const refused = one.facilitator({ do: 'seat', person: 'dee', place });
      // One press to a table, and that is Pat.
      if (place.as === 'press') expect(refused).toBe('pressIsTaken');
      else if (refused !== 'nothingChanges') expect(placeKey(one.place('dee'))).toBe(placeKey(place));
    }
  }
});

test.each(lessonIds)('the usual values of a new session of %s are a plan as they are', (lesson) => {
  const { keepDays: _, opensAt: __, blocked, ...plan } = usualChoices(scenario, 'A class', lesson);
  const whole = {
    ...plan,
    ...{ blocked: blockedWords(blocked), seed: 1, duel: false, scenario: { id: 'small', key: 'x' } },
  };
  expect(planSchema.safeParse(whole).success).toBe(true);
});

test('a block list is read line by line, in any case, each word once', () => {
  expect(blockedWords('Foo, bar\nfoo、baz\n\n')).toEqual(['foo', 'bar', 'baz']);
});
