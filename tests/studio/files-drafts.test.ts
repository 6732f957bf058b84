import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Incoming } from '../../src/studio/files/receive.ts';
import { receive, receiveLink } from '../../src/studio/files/receive.ts';
import { packSteps, unpackSteps } from '../../src/studio/files/steps.ts';
import { fetchHanded } from '../../src/web/handed-scenario.ts';
import { aTab, settled, textOf, type } from './a-files-desk.ts';

const named = (tab: Awaited<ReturnType<typeof aTab>>) =>
  tab.files.store.value.drafts?.map(({ name }) => name) ?? [];
const incoming = (text: string): Incoming => ({
  from: 'file',
  name: 'Sent',
  files: { 'scenario.yaml': text },
  leftOut: [],
  migratedFrom: undefined,
  outward: { listed: [], count: 0 },
});

/** Every draft of earlier tests goes. */
async function emptied(): Promise<void> {
  for (const { name = '' } of await indexedDB.databases()) {
    const open = indexedDB.open(name);
    const db = await new Promise<IDBDatabase>((resolve) => {
      open.onsuccess = () => resolve(open.result);
    });
    for (const store of [...db.objectStoreNames])
      db.transaction(store, 'readwrite').objectStore(store).clear();
    await settled();
    db.close();
  }
}
beforeEach(async () => {
  const tab = await aTab();
  await tab.files.keep();
  await emptied();
});
afterEach(() => vi.restoreAllMocks());

describe('a first visit', () => {
  test('opens the template and the ways to begin, and keeps nothing that was not changed', async () => {
    const tab = await aTab();
    expect(textOf(tab.desk)).toBe('id: template\n');
    expect(tab.files.store.value).toMatchObject({ dialog: { kind: 'start' }, drafts: [], keeping: 'new' });
    expect(tab.files.wouldLose).toBe(false);
  });

  test('at an address of a shipped scenario opens that; of one that is not there says so', async () => {
    expect(textOf((await aTab('#scenario=river')).desk)).toBe('id: river\n');
    const lost = await aTab('#scenario=lake');
    expect(textOf(lost.desk)).toBe('id: template\n');
    expect(lost.files.store.value.notice).toMatchObject({
      alert: true,
      text: expect.stringContaining('shipped'),
    });
  });
});

describe('a draft', () => {
  test('is kept after a pause in typing, with all that can be undone, and opens again', async () => {
    const tab = await aTab();
    type(tab.desk, 'a: 1\n');
    type(tab.desk, 'b: 2\n');
    expect(tab.files.store.value.keeping).toBe('waiting');
    expect(tab.files.wouldLose).toBe(true);
    await tab.at.pass(300);
    expect(tab.files.wouldLose).toBe(true);
    await tab.at.pass(400);
    expect(tab.files.store.value.keeping).toBe('kept');
    expect(tab.files.wouldLose).toBe(false);
    tab.desk.undo();
    await tab.at.pass(700);

    const again = await aTab(tab.at.hash);
    expect(textOf(again.desk)).toBe('id: template\na: 1\n');
    again.desk.redo();
    expect(textOf(again.desk)).toBe('id: template\na: 1\nb: 2\n');
    again.desk.undo();
    again.desk.undo();
    expect(textOf(again.desk)).toBe('id: template\n');
    expect(again.desk.store.value.canUndo).toBe(false);
  });

  test('of one who never pauses is kept all the same', async () => {
    const tab = await aTab();
    for (let key = 0; key < 30; key += 1) {
      type(tab.desk, 'x');
      await tab.at.pass(300);
    }
    expect(textOf((await aTab(tab.at.hash)).desk)).toMatch(/x{20,}$/);
  });

  test('that was changed last opens without an address', async () => {
    const one = await aTab();
    await one.files.newFrom('river');
    const two = await aTab();
    expect(textOf(two.desk)).toBe('id: river\n');
    expect(two.at.hash).toBe(one.at.hash);
    expect(two.files.store.value.dialog).toBeUndefined();
  });

  test('is listed, renamed, deleted and brought back', async () => {
    const tab = await aTab();
    await tab.files.newFrom('river');
    await tab.at.pass(1000);
    await tab.files.newFrom('template');
    tab.files.show({ kind: 'start' });
    await settled();
    expect(named(tab)).toEqual(['The template', 'A river']);
    const river = tab.files.store.value.drafts?.[1];
    if (!river) throw new Error('the river is not listed');
    await tab.at.pass(1000);
    await tab.files.rename(river.id, 'The Arno');
    expect(named(tab)).toEqual(['The Arno', 'The template']);
    await tab.files.remove(river);
    expect(named(tab)).toEqual(['The template']);
    expect(tab.files.store.value.notice?.text).toContain('deleted');
    tab.files.store.value.notice?.action?.act();
    await settled();
    expect(named(tab)).toContain('The Arno');
    await tab.files.openDraft(river.id);
    expect(tab.desk.store.value.draft).toMatchObject({
      name: 'The Arno',
      files: { 'scenario.yaml': 'id: river\n' },
    });
  });

  test('that is deleted while it is open gives way to another', async () => {
    const tab = await aTab();
    await tab.files.newFrom('river');
    const { id, name } = tab.desk.store.value.draft;
    await tab.files.remove({ id, name, created: 0, changed: 0, version: 1 });
    expect(tab.desk.store.value.draft.id).not.toBe(id);
    expect(tab.files.store.value.dialog).toEqual({ kind: 'start' });
  });

  test('whose address is not on this device is named', async () => {
    const tab = await aTab('#draft=elsewhere');
    expect(tab.files.store.value.notice?.text).toContain('not on this device');
    expect(textOf(tab.desk)).toBe('id: template\n');
  });
});

describe('two tabs with one draft', () => {
  const twoTabs = async () => {
    const one = await aTab();
    await one.files.newFrom('river');
    const two = await aTab(one.at.hash);
    type(one.desk, 'one: 1\n');
    await one.at.pass(700);
    return { one, two };
  };

  test('never write over one another: the second is asked, and goes on as a draft of its own', async () => {
    const { one, two } = await twoTabs();
    type(two.desk, 'two: 2\n');
    await two.at.pass(700);
    expect(two.files.store.value).toMatchObject({ keeping: 'conflict', dialog: { kind: 'conflict' } });
    expect(two.files.wouldLose).toBe(true);
    // Nor does a later change, nor another draft in its place.
    type(two.desk, 'three: 3\n');
    await two.at.pass(9000);
    await two.files.newFrom('template');
    expect(textOf(two.desk)).toBe('id: river\ntwo: 2\nthree: 3\n');
    expect(textOf((await aTab(one.at.hash)).desk)).toBe('id: river\none: 1\n');
    await two.files.keepAsOwn();
    expect(two.files.store.value).toMatchObject({ keeping: 'kept', dialog: undefined });
    expect(two.at.hash).not.toBe(one.at.hash);
    two.desk.undo();
    await two.at.pass(700);
    expect(textOf((await aTab(two.at.hash)).desk)).toBe('id: river\ntwo: 2\n');
    expect(textOf((await aTab(one.at.hash)).desk)).toBe('id: river\none: 1\n');
  });

  test('or the other tab’s is taken', async () => {
    const { two } = await twoTabs();
    type(two.desk, 'two: 2\n');
    await two.at.pass(700);
    await two.files.takeTheirs();
    expect(textOf(two.desk)).toBe('id: river\none: 1\n');
    type(two.desk, 'more: 1\n');
    await two.at.pass(700);
    expect(two.files.store.value.keeping).toBe('kept');
  });

  test('one in which nothing was written follows the other when it is looked at', async () => {
    const { two } = await twoTabs();
    await two.files.lookAgain();
    expect(textOf(two.desk)).toBe('id: river\none: 1\n');
    expect(two.files.store.value.notice).toMatchObject({ alert: false });
  });
});

describe('a browser that keeps nothing', () => {
  test('is told of once, nothing is lost, and the work can be saved as a file', async () => {
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    const tab = await aTab();
    type(tab.desk, 'a: 1\n');
    await tab.at.pass(700);
    expect(tab.files.store.value).toMatchObject({ keeping: 'full', notice: { alert: true } });
    expect(tab.files.store.value.notice?.action?.label).toBe('Save as a zip');
    expect(tab.files.wouldLose).toBe(true);
    expect(textOf(tab.desk)).toBe('id: template\na: 1\n');
    // Another draft does not take its place unasked.
    await tab.files.newFrom('river');
    expect(textOf(tab.desk)).toBe('id: template\na: 1\n');
    put.mockRestore();
    type(tab.desk, 'b: 1\n');
    await tab.at.pass(700);
    expect(tab.files.store.value.keeping).toBe('kept');
  });

  test('for want of permission lets go of what was saved as a file', async () => {
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const tab = await aTab();
    type(tab.desk, 'a: 1\n');
    await tab.at.pass(700);
    expect(tab.files.store.value).toMatchObject({ keeping: 'forbidden', notice: { alert: true } });
    tab.files.store.value.notice?.action?.act();
    expect(tab.at.saved).toEqual(['The-template.zip']);
    expect(tab.files.wouldLose).toBe(false);
  });
});

describe('what comes from elsewhere', () => {
  test('opens as a draft of its own', async () => {
    const tab = await aTab();
    await tab.files.newFrom('river');
    const before = tab.at.hash;
    await tab.files.accept(incoming('id: sent\n'));
    expect(textOf(tab.desk)).toBe('id: sent\n');
    expect(textOf((await aTab(before)).desk)).toBe('id: river\n');
  });

  test('and is no scenario leaves the draft alone and says why', async () => {
    const tab = await aTab();
    await tab.files.newFrom('river');
    await tab.files.take([{ path: 'a.zip', file: new Blob(['not a zip']) }]);
    expect(tab.files.store.value).toMatchObject({ dialog: undefined, notice: { alert: true } });
    expect(tab.files.store.value.notice?.text).toContain('no zip');
    await tab.files.take([{ path: 'a.txt', file: new Blob(['hello']) }]);
    expect(tab.files.store.value.notice?.text).toContain('no scenario.yaml');
    expect(textOf(tab.desk)).toBe('id: river\n');
  });

  test('is shown before it is opened, by link too', async () => {
    const tab = await aTab();
    const link = tab.files.out.link() ?? '';
    const other = await aTab(new URL(link).hash);
    expect(other.files.store.value.dialog).toMatchObject({
      kind: 'review',
      incoming: { from: 'link', name: 'The template', files: { 'scenario.yaml': 'id: template\n' } },
    });
    expect(other.at.hash).not.toContain('shared');
  });

  test('may be one file of rules, and a zip by whatever name', async () => {
    const one = await receive([{ path: 'mine.yaml', file: new Blob(['id: mine\n']) }]);
    expect(one).toMatchObject({
      ok: true,
      value: { name: 'mine', files: { 'scenario.yaml': 'id: mine\n' } },
    });
    expect(receiveLink('#other')).toBeUndefined();
  });

  test('is brought up from an earlier format, comments and all, and says so', async () => {
    const old = 'format: 1\ncalendar:\n  rounds:\n    may-01: { date: 2041-05-01, passes: [] } # mine\n';
    const one = await receive([{ path: 'old.yaml', file: new Blob([old]) }]);
    expect(one).toMatchObject({
      ok: true,
      value: {
        migratedFrom: 1,
        files: {
          'scenario.yaml': old.replace('format: 1', 'format: 2').replace('passes', 'whenSkipped'),
        },
      },
    });
  });
});

describe('a game from here', () => {
  test('is handed the last text without errors, whatever becomes of the draft', async () => {
    const tab = await aTab();
    type(tab.desk, 'a: 1\n');
    await settled();
    expect(await tab.files.out.play({ cut: 'full' })).toBeUndefined();
    const address = new URL(tab.at.opened[0] ?? '');
    const asked = new URLSearchParams(address.hash.slice(1));
    expect(address.pathname).toBe('/');
    expect(JSON.parse(asked.get('choice') ?? '')).toEqual({ cut: 'full' });
    const handed = await fetchHanded(asked.get('play') ?? '');
    expect(handed).toMatchObject({ value: { files: { 'scenario.yaml': 'id: template\na: 1\n' } } });
    // The draft is kept, so that the game can lead back to it; and when it is gone, the game brings the text.
    const { id, name } = tab.desk.store.value.draft;
    const back = await aTab(`#draft=${id}`);
    expect(textOf(back.desk)).toBe('id: template\na: 1\n');
    await back.files.remove({ id, name, created: 0, changed: 0, version: 1 });
    const again = await aTab(`#draft=${id}&kept=${asked.get('play')}`);
    expect(textOf(again.desk)).toBe('id: template\na: 1\n');
    expect(again.files.store.value.notice?.text).toContain('no longer here');
  });
});

test('steps are packed as what differs, and unpack to the same files', () => {
  const files = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.string(), { maxKeys: 3 });
  fc.assert(
    fc.property(files, fc.array(files), fc.array(files), (now, before, after) => {
      const packed = JSON.parse(JSON.stringify(packSteps(now, { before, after })));
      expect(unpackSteps(now, packed)).toEqual({ before, after });
    }),
  );
  const long = 'x'.repeat(300_000);
  const steps = Array.from({ length: 200 }, (_, at) => ({ a: long + 'y'.repeat(at) }));
  const packed = packSteps({ a: `${long}${'y'.repeat(200)}` }, { before: steps, after: [] });
  expect(JSON.stringify(packed).length).toBeLessThan(20_000);
});
