import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { comparisonOf } from '../../src/studio/balance/compared.ts';
import { notesOf } from '../../src/studio/balance/notes.ts';
import { firstLook, schedule, withoutLooking } from '../../src/studio/balance/schedule.ts';
import type { Weighing } from '../../src/studio/balance/weighing.ts';
import { translator } from '../../src/web/i18n.ts';
import { withSlips } from '../scenario/small-files.ts';
import { write } from './a-desk.ts';
import { aWeigher } from './a-weigher.ts';

const looked = ({ now }: Weighing): boolean => (now?.played ?? 0) >= firstLook;
const bothLooked = (found: Weighing): boolean =>
  looked(found) && (found.saved?.played ?? 0) >= firstLook && found.saved?.digest !== found.now?.digest;
/** An edit that makes a quiet act of Boria cost nothing and please everybody at home. */
const absurd = [
  'scenario.yaml',
  '    costs: { boria.capital: 1 }\n    effects:\n      - cala.trust +4',
  '    effects:\n      - boria.approval +90',
] as const;

/** An edit that gives Alba points for nothing: more of them, in the same games. */
const generous = [
  '      aims:\n        - +30 if clause duties is lifted',
  '      aims:\n        - +90\n        - +30 if clause duties is lifted',
] as const;

test('first figures come with the first piece, and every piece makes them better', async () => {
  const { play, weighing } = await aWeigher();
  const games: number[] = [];
  await play(({ now }) => {
    games.push(now?.games.random ?? 0);
    return games.length === firstLook;
  });
  expect(games[0]).toBeGreaterThan(0);
  expect(games).toEqual([...new Set(games)].sort((one, two) => one - two));
  expect(weighing().saved).toBe(weighing().now);
});

test('all of the games are played only while somebody looks', async () => {
  const { desk, play, weighing, asking } = await aWeigher();
  await play();
  expect(weighing().now?.played).toBe(withoutLooking);
  expect(asking()).toBeUndefined();
  desk.showPanel('balance');
  expect(schedule.length).toBeGreaterThan(withoutLooking);
  await play(({ now }) => (now?.played ?? 0) > withoutLooking);
  expect(weighing().now?.played).toBe(withoutLooking + 1);
});

test('a new revision is turned to at once, and set beside the version that was opened', async () => {
  const { desk, read, play, weighing } = await aWeigher();
  await play(looked);
  const before = weighing().now?.digest;
  write(desk, 'scenario.yaml', ...generous);
  await read();
  expect(weighing().now?.digest).toBe(before);
  await play(bothLooked);
  const found = weighing();
  expect(found.saved?.digest).toBe(before);
  const { endings, ahead } = comparisonOf(found, 'random') ?? {};
  expect(ahead?.alba?.change?.by).toBeGreaterThan(0);
  const shares = Object.values(endings ?? {});
  expect(shares.reduce((sum, { now }) => sum + now.share, 0)).toBeCloseTo(1, 2);
  expect(shares.reduce((sum, { saved }) => sum + (saved?.share ?? 0), 0)).toBeCloseTo(1, 2);
});

test('an edit that changes much stands out from chance, and what it leaves alone is the same after every piece', async () => {
  const { desk, read, play, weighing } = await aWeigher();
  await play(looked);
  write(desk, 'scenario.yaml', ...generous);
  await read();
  const changed: number[] = [];
  await play((found) => {
    const { endings } = comparisonOf(found, 'random') ?? {};
    if (found.saved?.digest !== found.now?.digest)
      changed.push(...Object.values(endings ?? {}).map(({ change }) => change?.by ?? 0));
    return bothLooked(found);
  });
  const much = comparisonOf(weighing(), 'random');
  expect(Object.values(much?.ahead ?? {}).some(({ change }) => change?.beyondChance)).toBe(true);
  expect(changed.length).toBeGreaterThan(0);
  expect(changed.filter((by) => by !== 0)).toEqual([]);
});

test('while a letter is read no piece is begun', async () => {
  const { desk, read, play, asking, weighing } = await aWeigher();
  await play(looked);
  write(desk, 'scenario.yaml', 'id: small', 'id: smaller');
  await play();
  expect(asking()).toBeUndefined();
  await read();
  await play(bothLooked);
  expect(weighing().now?.digest).toBe(desk.store.value.sound?.bundle.digest);
});

describe('by the clock', () => {
  beforeEach(() => vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => vi.useRealTimers());

  test('while somebody types no piece is begun, and after a pause games go on', async () => {
    const { desk, read, play, asking, turn } = await aWeigher(undefined, undefined, { calm: 250, pace: 0 });
    await play(looked);
    for (const [was, is] of [
      ['id: small', 'id: smaller'],
      ['id: smaller', 'id: smallest'],
    ] as const) {
      write(desk, 'scenario.yaml', was, is);
      await read();
      await play();
      vi.advanceTimersByTime(200);
      await turn();
      expect(asking()).toBeUndefined();
    }
    vi.advanceTimersByTime(50);
    await turn();
    expect(asking()?.do).toBe('learn');
  });

  test('figures stand for a while before better ones are shown, and the best come in the end', async () => {
    const { play, weighing, turn } = await aWeigher(undefined, undefined, { calm: 0, pace: 250 });
    await play();
    expect(weighing().now?.played).toBe(1);
    vi.advanceTimersByTime(250);
    await turn();
    expect(weighing().now?.played).toBe(withoutLooking);
  });
});

test('words alone change nothing that is played', async () => {
  const { desk, read, play, weighing, asking } = await aWeigher();
  await play();
  const before = weighing();
  write(desk, 'text/en.yaml', 'title: ', 'title: Another ');
  await read();
  expect(asking()).toBeUndefined();
  expect(weighing()).toBe(before);
});

test('an edit that is taken back finds the games that were played before it', async () => {
  const { desk, read, play, weighing } = await aWeigher();
  await play();
  const { now } = weighing();
  write(desk, ...absurd);
  await read();
  await play(bothLooked);
  desk.undo();
  await read();
  expect(weighing().now?.digest).toBe(now?.digest);
  expect(weighing().now?.played).toBe(now?.played);
});

test('once it is saved, a draft is compared with nothing but itself', async () => {
  const { desk, read, play, weighing, turn } = await aWeigher();
  await play(looked);
  write(desk, ...absurd);
  await read();
  await play(bothLooked);
  desk.noteSaved();
  await turn();
  write(desk, 'scenario.yaml', '        - +20 if outcome is signed', '        - +21 if outcome is signed');
  await read();
  await play(bothLooked);
  const comparison = comparisonOf(weighing(), 'random');
  expect(comparison?.moves['boria.courtCala']?.chosen.change?.by).toBe(0);
});

test('a draft that is opened with a mistake is weighed once that is mended, beside nothing', async () => {
  const { desk, read, play, weighing } = await aWeigher(
    withSlips(['scenario.yaml', '      - cala.trust +4', '      - cala.thrust +4']),
  );
  expect(desk.store.value.weighing).toBeUndefined();
  write(desk, 'scenario.yaml', 'cala.thrust', 'cala.trust');
  await read();
  await play(looked);
  expect(weighing().saved).toBeUndefined();
  expect(comparisonOf(weighing(), 'random')?.agreement.change).toBeUndefined();
});

test('games that do not come to an end are broken off for a version that the author goes on to', async () => {
  const { desk, read, play, weighing, turn, asking } = await aWeigher();
  await play(looked);
  const hangs = asking();
  expect(hangs?.do).toBe('play');
  write(desk, ...absurd);
  await read();
  await new Promise((next) => setTimeout(next));
  await turn();
  expect(asking()).not.toBe(hangs);
  expect(asking()?.do).toBe('learn');
  await play(bothLooked);
  expect(weighing().now?.digest).toBe(desk.store.value.sound?.bundle.digest);
});

test('a fault of the games is told, and nothing more is asked', async () => {
  const { play, weighing, asking } = await aWeigher(undefined, () => ({ fault: 'no end in sight' }));
  await play();
  expect(weighing()).toMatchObject({ now: undefined, fault: 'no end in sight' });
  expect(asking()).toBeUndefined();
});

test('endings, moves and positions have a note each, and what is beyond doubt stands out', async () => {
  const { desk, play, read } = await aWeigher(
    withSlips([
      'scenario.yaml',
      'lifted: { label: invented }',
      'lifted: { label: invented, when: tension >= 100 }',
    ]),
  );
  desk.wear(desk.store.value.settings, await translator<'studio'>('en', 'studio'));
  await read();
  await play();
  const notes = new Map(notesOf(desk.store.value).map((note) => [note.key, note]));
  expect(notes.get('endings/broken')?.text).toMatch(/^\d+\.\d% of games$/);
  expect(notes.get('moves/boria.courtCala')?.text).toMatch(/^open \d+\.\d a game · chosen \d+\.\d%$/);
  expect(notes.get('clauses/term/positions/renew')).toMatchObject({ odd: false });
  expect([...notes.values()].filter(({ odd }) => odd).length).toBeGreaterThan(0);
});
