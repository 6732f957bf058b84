import { expect, test } from 'vitest';
import { smallFiles } from '../scenario/small-files.ts';
import { aDesk, write } from './a-desk.ts';

const scenario = 'scenario.yaml';
const typo = ['alba.approval +4', 'alba.aproval +4'] as const;

test('a draft is read as soon as it lies on the desk, and after each change', async () => {
  const { desk, asked, answer } = aDesk();
  expect(asked()).toHaveLength(1);
  await answer();
  expect(desk.store.value.read?.diagnostics).toEqual([]);
  expect(desk.store.value.sound?.bundle.scenario.id).toBe('small');
  write(desk, scenario, ...typo);
  expect(asked()).toHaveLength(1);
});

test('whoever types fast is read once for the last letter, not once for each', async () => {
  const { desk, asked, answer } = aDesk();
  write(desk, scenario, '+4', '+5');
  write(desk, scenario, '+5', '+6');
  write(desk, scenario, '+6', '+7');
  expect(asked()).toHaveLength(1);
  await answer();
  expect(asked()).toEqual([desk.store.value.draft.files]);
});

test('while the text is broken the last sound one stays, and says how old it is', async () => {
  const { desk, answer } = aDesk();
  await answer();
  write(desk, scenario, ...typo);
  await answer();
  const { read, sound, revision } = desk.store.value;
  expect(read?.diagnostics.map(({ what }) => what)).toEqual(['no meter "alba.aproval"']);
  expect([sound?.revision, revision]).toEqual([0, 1]);
});

test('a reading of another draft that comes late is thrown away, even if both bear one id', async () => {
  const { desk, answer } = aDesk({ ...smallFiles, [scenario]: 'nonsense' });
  desk.open({ id: 'one', name: 'One', files: smallFiles });
  await answer();
  expect(desk.store.value.read).toBeUndefined();
  await answer();
  expect(desk.store.value.read?.diagnostics).toEqual([]);
});

test('undo and redo walk through all files and show the one that they change', () => {
  const { desk } = aDesk();
  write(desk, scenario, '+4', '+5');
  write(desk, 'text/en.yaml', 'The Storm Pact', 'The Other Pact');
  desk.showFile('history.yaml');
  desk.undo();
  expect(desk.store.value.file).toBe('text/en.yaml');
  expect(desk.store.value.draft.files['text/en.yaml']).toBe(smallFiles['text/en.yaml']);
  desk.undo();
  expect(desk.store.value.file).toBe(scenario);
  expect(desk.store.value.draft.files).toEqual(smallFiles);
  expect(desk.store.value.canUndo).toBe(false);
  desk.redo();
  desk.redo();
  expect(desk.store.value.draft.files['text/en.yaml']).toContain('The Other Pact');
  expect(desk.store.value.canRedo).toBe(false);
});

test('undo puts the cursor where the text came back', () => {
  const { desk } = aDesk();
  write(desk, scenario, '+4', '+9');
  desk.undo();
  const { aim, draft } = desk.store.value;
  expect(draft.files[scenario]?.slice(0, aim?.from)).toMatch(/alba\.approval \+4$/);
  expect(aim?.focus).toBe(false);
});

test('changes that join are one step; the first one after an undo never joins', () => {
  const { desk } = aDesk();
  write(desk, scenario, 'id: small', 'id: small1');
  write(desk, scenario, 'id: small1', 'id: small12', true);
  desk.undo();
  expect(desk.store.value.draft.files).toEqual(smallFiles);
  desk.redo();
  write(desk, scenario, 'id: small12', 'id: small123');
  desk.undo();
  write(desk, scenario, 'id: small12', 'id: small1299', true);
  desk.undo();
  expect(desk.store.value.draft.files[scenario]).toContain('id: small12\n');
});

test('a step that touches several files is undone as one', () => {
  const { desk } = aDesk();
  desk.change([
    { file: scenario, from: 0, to: 0, insert: '# a\n' },
    { file: scenario, from: 1, to: 2, insert: '# b' },
    { file: 'history.yaml', from: 0, to: 0, insert: '# c\n' },
  ]);
  expect(desk.store.value.draft.files['history.yaml']).toMatch(/^# c\n/);
  desk.undo();
  expect(desk.store.value.draft.files).toEqual(smallFiles);
});

test('a file that is taken away is not shown any longer, and comes back by undo', () => {
  const { desk } = aDesk();
  desk.showFile('history.yaml');
  desk.replaceFiles({ 'history.yaml': undefined });
  expect(desk.store.value.file).toBe(scenario);
  desk.undo();
  expect(desk.store.value.file).toBe('history.yaml');
  expect(desk.store.value.draft.files).toEqual(smallFiles);
});

test('lines that end as on Windows count like any other', () => {
  const { desk } = aDesk({ [scenario]: 'a: 1\r\nb: 2\r\n' });
  expect(desk.store.value.draft.files[scenario]).toBe('a: 1\nb: 2\n');
  desk.goTo({ file: scenario, line: 2, column: 4 });
  expect(desk.store.value.aim?.from).toBe(8);
});

test('what was saved stays until it is saved again, and a new draft starts as saved', () => {
  const { desk } = aDesk();
  write(desk, scenario, '+4', '+5');
  expect(desk.store.value.saved).toEqual(smallFiles);
  desk.noteSaved();
  expect(desk.store.value.saved).toBe(desk.store.value.draft.files);
});
