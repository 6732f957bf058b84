import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { editingOf } from '../../src/play/editing.ts';
import { readHandIn } from '../../src/play/hand-in.ts';
import { exportFile, importFile } from '../../src/play/saves/file.ts';
import { openSave } from '../../src/play/saves/open-save.ts';
import { problemText } from '../../src/play/saves/problem-text.ts';
import { saveOf } from '../../src/play/saves/save-of.ts';
import { type NewSession, openSession } from '../../src/play/session.ts';
import { DraftDesk } from '../../src/play/shell/draft-desk.ts';
import { firstShellState } from '../../src/play/shell/shell-state.ts';
import type { Language } from '../../src/scenario/text.ts';
import { readSave, readSaveText } from '../../src/screens/saves/save.ts';
import { fetchHanded, handOver, keyOf, pruneHanded } from '../../src/web/handed-scenario.ts';
import { translator } from '../../src/web/i18n.ts';
import { filesIn, small } from '../load.ts';
import { bundle, inRoom } from './a-session.ts';

const files = filesIn(small);
const key = keyOf(files);
const origin = { key, draft: 'one', name: 'My pact' };
const [, , third = ''] = bundle.scenario.calendar.cuts.full?.rounds ?? [];
const choice = {
  cut: 'full',
  seed: 4,
  mode: { kind: 'computer', seat: 'boria', level: 1 },
  parties: [],
  from: { round: third, meters: { tension: 61 }, tracks: {} },
} as const;
const address = (of: object, play = key): string =>
  `#play=${play}&choice=${encodeURIComponent(JSON.stringify(of))}`;
const handed = () => handOver({ ...origin, files, time: 1 });
const desk = (language: Language = 'en') =>
  new DraftDesk(
    () => 2,
    () => language,
  );
const played = (): ReturnType<typeof openSession> =>
  openSession(bundle.scenario, { ...(choice as unknown as NewSession), id: 'one', countdown: 'off', origin });
const kept = () => saveOf(inRoom(played()), { id: 'named:1', name: 'x', time: 1, auto: false });

test('an address opens the game of a draft, from its round and with its numbers', async () => {
  await handed();
  const begun = await desk().begin(address(choice));
  if (!begun?.ok) throw new Error(JSON.stringify(begun));
  const { bundle: read, choice: asked } = begun.value;
  const session = openSession(read.scenario, { ...asked, id: 'one', countdown: 'off' });
  expect(session.game.state).toMatchObject({ round: 2, meters: { tension: 61 } });
  expect(session.origin).toEqual(origin);
});

test('an address that says nothing sound is named, and another is none', async () => {
  await handed();
  expect(readHandIn('#game=x')).toBeUndefined();
  expect(await desk().begin('')).toBeUndefined();
  const bad: [string, string][] = [
    ['no choice', `#play=${key}`],
    ['no JSON', `#play=${key}&choice=%7B`],
    ['a cut it lacks', address({ ...choice, cut: 'none' })],
    ['a side it lacks', address({ ...choice, mode: { kind: 'computer', seat: 'toString', level: 1 } })],
    ['a party it lacks', address({ ...choice, parties: ['delta'] })],
    ['a round it lacks', address({ ...choice, from: { ...choice.from, round: 'never' } })],
    ['a number out of range', address({ ...choice, from: { ...choice.from, meters: { tension: 500 } } })],
  ];
  for (const [why, hash] of bad)
    expect([why, await desk().begin(hash)]).toEqual([why, { ok: false, problem: { code: 'badHandIn' } }]);
  expect(await desk().begin(address(choice, 'gone'))).toEqual({ ok: false, problem: { code: 'handInGone' } });
});

test.each([
  ['en', 'Mend it in the studio. scenario.yaml:529:1: unknown key "odd" — '],
  ['ko', '스튜디오에서 고치세요. scenario.yaml:529:1: “odd”라는 키는 없습니다. — '],
  ['ja', 'スタジオで直してください。scenario.yaml:529:1: 「odd」というキーはありません。 — '],
] as const)('a draft that is no scenario any more says in %s what is wrong in it', async (language, said) => {
  const broken = { ...files, 'scenario.yaml': `${files['scenario.yaml']}odd: 1\n` };
  await handOver({ ...origin, key: 'broken', files: broken, time: 1 });
  const begun = await desk(language).begin(address(choice, 'broken'));
  if (!begun || begun.ok) throw new Error('the broken draft was opened');
  const sentence = problemText(begun.problem, await translator(language));
  expect(sentence).toContain('My pact');
  expect(sentence).toContain(said);
});

test('a save of a draft’s game keeps which text it was played on, and opens on it', async () => {
  await handed();
  const read = readSave(JSON.parse(JSON.stringify(kept())));
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const found = await desk().of(read.save);
  if (!found?.ok) throw new Error(JSON.stringify(found));
  const opened = openSave(found.value.bundle.scenario, read.save);
  expect(opened.ok && opened.session.origin).toEqual(origin);
  expect(opened.ok && opened.session.game.state.round).toBe(2);
  expect(await desk().of({ ...read.save, origin: undefined })).toBeUndefined();
});

test('where the text is not on the device, the save says so; the game as a file brings it along', async () => {
  await handed();
  const offered: Blob[] = [];
  const before = [URL.createObjectURL, Reflect.get(globalThis, 'document')] as const;
  URL.createObjectURL = (blob) => {
    offered.push(blob as Blob);
    return 'blob:x';
  };
  Reflect.set(globalThis, 'document', { createElement: () => ({ click() {} }) });
  await exportFile(kept());
  [URL.createObjectURL] = before;
  Reflect.set(globalThis, 'document', before[1]);
  const file = new File([(await offered[0]?.text()) ?? ''], 'game.json');

  await pruneHanded(new Set());
  const other = indexedDB.open('standoff-handed');
  const db = await new Promise<IDBDatabase>((resolve) => {
    other.onsuccess = () => resolve(other.result);
  });
  await new Promise((done) => {
    const clearing = db.transaction('scenarios', 'readwrite');
    clearing.objectStore('scenarios').clear();
    clearing.oncomplete = done;
  });
  db.close();

  expect(await desk().of(kept())).toEqual({ ok: false, problem: { code: 'unknownDraft', name: 'My pact' } });
  const read = await importFile(file);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  const found = await desk().of(read.save);
  expect(found?.ok && openSave(found.value.bundle.scenario, read.save).ok).toBe(true);
  expect(await fetchHanded(key)).toMatchObject({ value: { name: 'My pact' } });
  expect((await desk().of(kept()))?.ok).toBe(true);
});

test('a file whose scenario is too large or no text is no save', () => {
  const save = kept();
  for (const strange of [{ 'scenario.yaml': 3 }, { 'scenario.yaml': 'x'.repeat(2_000_001) }, 'x'])
    expect(readSaveText(JSON.stringify({ ...save, origin: { ...origin, files: strange } }))).toMatchObject({
      ok: false,
      problem: { code: 'foreign', where: expect.stringContaining('origin.files') },
    });
});

test('the game leads to the studio: to its draft, or to the shipped scenario, and nowhere outside a game', () => {
  const session = inRoom(played());
  const state = {
    ...firstShellState({} as never, (() => '') as never),
    bundle,
    session,
    screen: 'room' as const,
  };
  expect(editingOf(state)).toEqual({ href: `studio/#draft=one&kept=${key}`, draft: 'My pact' });
  const { origin: _, ...plain } = session;
  expect(editingOf({ ...state, session: plain })).toEqual({
    href: `studio/#scenario=${bundle.scenario.id}`,
    draft: undefined,
  });
  expect(editingOf({ ...state, screen: 'title' })).toBeUndefined();
  const mask = {} as NonNullable<typeof bundle.mask>;
  const masked = { ...state, bundle: { ...bundle, mask }, session: { ...plain, masked: true } };
  expect(editingOf(masked)).toBeUndefined();
});
