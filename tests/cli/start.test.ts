import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { standoff, startedIn } from './standoff.ts';

const root = resolve(import.meta.dirname, '../..');
let copy: string;

beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'standoff-start-'));
  for (const part of ['src', 'package.json', 'tests/scenario/small'])
    cpSync(join(root, part), join(copy, part), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
});
afterEach(() => rmSync(copy, { recursive: true }));

const simulation = ['simulate', 'tests/scenario/small', '--games', '2100', '--json'];
const programs = () => readdirSync(join(copy, '.cache')).filter((name) => name.startsWith('standoff-'));

test('two starts at once write the program once, and play what the sources play', async () => {
  const [one, other] = await Promise.all([startedIn(copy, ...simulation), startedIn(copy, ...simulation)]);
  expect(one).toEqual({ code: 0, out: (await standoff(...simulation)).out, err: '' });
  expect(other).toEqual(one);
  expect(programs()).toHaveLength(1);
});

test('what is changed in the sources holds from the next start on, and what they were before goes in a day', async () => {
  const file = join(copy, 'src/cli/check-command.ts');
  const changed = (now: string) =>
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace(/\.description\([^)]*\)/, `.description('${now}')`),
    );
  const told = async () => (await startedIn(copy, 'check', '--help')).out;
  changed('Says one thing.');
  expect(await told()).toContain('Says one thing.');
  const [first = ''] = programs();
  changed('Says another.');
  expect(await told()).toContain('Says another.');
  expect(programs()).toHaveLength(2);
  utimesSync(join(copy, '.cache', first), 0, 0);
  changed('Says a third.');
  expect(await told()).toContain('Says a third.');
  expect(programs()).toHaveLength(2);
  expect(programs()).not.toContain(first);
});

test('where nothing can be written it starts all the same', async () => {
  writeFileSync(join(copy, '.cache'), 'no folder');
  const { code, out } = await startedIn(copy, ...simulation);
  expect({ code, out }).toEqual({ code: 0, out: (await standoff(...simulation)).out });
});

test('a slip in the sources is told with its place', async () => {
  writeFileSync(join(copy, 'src/cli/usage.ts'), 'export const = 1;\n');
  const { code, err } = await startedIn(copy, 'check', 'tests/scenario/small');
  expect(code).not.toBe(0);
  expect(err).toMatch(/usage\.ts:1:13/);
});

test('a fault is told with its place in the sources', async () => {
  const file = join(copy, 'src/cli/check-command.ts');
  const text = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    text.replace(/\n\s*\.action\(.*\n/, (line) => `${line}throw new Error('broken');\n`),
  );
  const { err } = await startedIn(copy, 'check', 'tests/scenario/small');
  expect(err).toMatch(/broken[\s\S]*check-command\.ts:\d+/);
});
