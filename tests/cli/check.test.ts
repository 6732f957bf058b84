import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shipped } from '../load.ts';
import { placeOf } from '../scenario/small-files.ts';
import { standoff } from './standoff.ts';

const small = join(import.meta.dirname, '../scenario/small');
let folder = '';
/** A program takes a while to start on a busy machine. */
const patience = { timeout: 30_000 };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'standoff-check-'));
  cpSync(small, folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function change(file: string, was: string, is: string): void {
  const path = join(folder, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(was, is));
}

const place = (file: string, text: string) =>
  placeOf({ [file]: readFileSync(join(folder, file), 'utf8') }, file, text);

test('a scenario in order is counted, with exit code 0', async () => {
  const { code, out } = await standoff('check', folder);
  expect(code).toBe(0);
  expect(out).toBe(`${folder}: in order; 4 rounds, 21 moves, 3 clauses, 6 endings\n`);
});

test('each mistake is one line that a terminal can open, with exit code 1', async () => {
  change('scenario.yaml', 'alba.approval +4', 'alba.aproval +4');
  change('text/en.yaml', 'crosses {strait}', 'crosses {strat}');
  const { code, out } = await standoff('check', folder);
  expect(code).toBe(1);
  const meter = join(folder, place('scenario.yaml', 'alba.aproval'));
  const term = join(folder, place('text/en.yaml', '{strat}'));
  expect(out.split('\n')).toEqual([
    `${meter}  error  no meter "alba.aproval" — did you mean "alba.approval"?`,
    `${term}  error  moves.alba.envoy.about: no term "strat" — did you mean "strait"?`,
    `${folder}: 2 errors`,
    '',
  ]);
});

test('--json prints the same as data', async () => {
  change('scenario.yaml', 'tension >= 60', 'tension >= 600');
  const { code, out } = await standoff('check', folder, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({
    ok: true,
    folder,
    diagnostics: [
      { file: 'scenario.yaml', what: expect.stringContaining('never is 600'), severity: 'warning' },
    ],
  });
});

test.each<[string, () => string, string]>([
  ['a folder that is not there', () => join(folder, 'none'), 'there is no such folder'],
  ['a file', () => join(folder, 'scenario.yaml'), 'name the folder that it lies in'],
  ['a file of a file', () => join(folder, 'scenario.yaml/x'), 'a part of this path is a file'],
  [
    'a folder of something else',
    () => {
      mkdirSync(join(folder, 'other'));
      return join(folder, 'other');
    },
    'name the folder that holds a scenario.yaml',
  ],
  [
    'a folder in place of a file',
    () => {
      rmSync(join(folder, 'text/ko.yaml'));
      mkdirSync(join(folder, 'text/ko.yaml'));
      return folder;
    },
    'text/ko.yaml:1:1  error  this file is missing',
  ],
  [
    'a file that is not UTF-8',
    () => {
      writeFileSync(join(folder, 'text/ko.yaml'), Buffer.from([0xb0, 0xa1, 0x3a, 0x20, 0xff]));
      return folder;
    },
    'save it as UTF-8',
  ],
])('%s is answered with help and exit code 1', async (_, path, said) => {
  const { code, out } = await standoff('check', path());
  expect(code).toBe(1);
  expect(out).toContain(said);
});

test('--format github prints annotations for the lines of a change, with nothing that could end one early', async () => {
  change('scenario.yaml', 'alba.approval +4', 'alba.aproval +4');
  change('text/en.yaml', 'title: The Storm Pact', 'title: [50%]');
  const { code, out } = await standoff('check', folder, '--format', 'github');
  expect(code).toBe(1);
  const [, meter] = place('scenario.yaml', 'alba.aproval').split(':');
  expect(out).toMatch(
    new RegExp(
      `^::error file=.*scenario.yaml,line=${meter},col=\\d+::no meter "alba.aproval" — did you mean "alba.approval"\\?$`,
      'm',
    ),
  );
  expect(out).toMatch(/^::error file=.*text\/en\.yaml,line=1,col=8::title: /m);
});

test('without a folder every shipped scenario is checked, the first one that is offered first', async () => {
  const { code, out } = await standoff('check');
  expect({
    code,
    lines: out
      .trim()
      .split('\n')
      .map((line) => line.split(':')[0]),
  }).toEqual({
    code: 0,
    lines: expect.arrayContaining([...shipped]),
  });
  expect(out).toMatch(/^scenarios\/gsomia-2019: in order/);
});

test('of several folders --json prints a list', async () => {
  const { out } = await standoff('check', folder, join(folder, 'none'), '--json');
  expect(JSON.parse(out)).toMatchObject([
    { ok: true, folder },
    { ok: false, folder: join(folder, 'none') },
  ]);
});

test('--watch checks again after each change, whether a file is written or put in place of another', async () => {
  const line = ['src/cli/start.mjs', 'check', folder, '--watch'];
  const program = spawn(process.execPath, line, { cwd: join(import.meta.dirname, '../..') });
  let printed = '';
  program.stdout.on('data', (text) => {
    printed += text;
  });
  try {
    await expect.poll(() => printed, patience).toContain('in order');
    change('scenario.yaml', 'alba.approval +4', 'alba.aproval +4');
    await expect.poll(() => printed, patience).toContain('no meter "alba.aproval"');
    change('scenario.yaml', 'alba.aproval +4', 'alba.approval +5');
    await expect.poll(() => printed.match(/in order/g), patience).toHaveLength(2);
    writeFileSync(
      join(folder, 'new'),
      readFileSync(join(folder, 'text/ko.yaml'), 'utf8').replace('{', '{ {'),
    );
    renameSync(join(folder, 'new'), join(folder, 'text/ko.yaml'));
    await expect.poll(() => printed, patience).toContain('text/ko.yaml:');
  } finally {
    program.kill();
  }
});
