import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { format } from '../../src/scenario/format.ts';
import { migrate } from '../../src/scenario/migrate/migrate.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { at, smallFiles, told } from './small-files.ts';

const folder = join(import.meta.dirname, 'formats');
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const names = readdirSync(folder).flatMap((name) => /^(.*)\.before\.yaml$/.exec(name)?.[1] ?? []);

const migrated = (text: string): string => {
  const result = migrate({ 'scenario.yaml': text });
  if (!result.ok) throw new Error(result.diagnostics.map(({ what }) => what).join('\n'));
  return result.files['scenario.yaml'] ?? '';
};

describe.each(names)('%s', (name) => {
  test('changes what it has to, and leaves comments, order and white space alone', () => {
    expect(migrated(read(`${name}.before.yaml`))).toBe(read(`${name}.after.yaml`));
  });

  test('does so where lines end as on Windows, too', () => {
    const windows = (text: string) => text.replaceAll('\n', '\r\n');
    expect(migrated(windows(read(`${name}.before.yaml`)))).toBe(windows(read(`${name}.after.yaml`)));
  });
});

test('there is a pair of files for every step between formats', () => {
  expect(names).toHaveLength(format - 1);
});

/** The small scenario as it was written before there was a second format. */
const old = {
  ...smallFiles,
  'scenario.yaml': (smallFiles['scenario.yaml'] ?? '')
    .replace(`format: ${format}`, 'format: 1')
    .replace('whenSkipped:', 'passes:'),
};

test('a scenario of an earlier format is told so in one sentence that says what to run', () => {
  const all = told(old);
  expect(all.map(at)).toEqual(['scenario.yaml:2:9']);
  expect(all[0]?.what).toBe(`this scenario is written in format 1; the present one is ${format}`);
  expect(all[0]?.mend).toContain('standoff -- migrate');
});

test('migrated, it is the scenario it always was, and games saved before know it again', () => {
  const result = migrate(old);
  if (!result.ok) throw new Error('it can be migrated');
  expect(result).toMatchObject({ from: 1, files: smallFiles });
  const reading = readScenario(result.files);
  expect(reading.ok && reading.bundle.digest).toBe(
    '89ade88589577be8cba3b6ad79c4f4dcf43e857016c524c98c95e8b1eb9cce6a',
  );
});

test('what is in the present format is left as it is', () => {
  expect(migrate(smallFiles)).toEqual({ ok: true, files: smallFiles, from: format });
});

test.each<[what: string, files: Record<string, string>, said: string]>([
  ['a later format', { 'scenario.yaml': `format: ${format + 1}` }, `reads up to ${format}`],
  ['no format', { 'scenario.yaml': 'id: x' }, 'no format is written here'],
  ['a format that is none', { 'scenario.yaml': 'format: one' }, 'no format is written here'],
  ['no rules', { 'text/en.yaml': 'title: x' }, 'this file is missing'],
  ['YAML that breaks off', { 'scenario.yaml': 'format: 1\ncalendar: [' }, 'flow'],
])('%s is told with its place, and nothing is changed', (_, files, said) => {
  const result = migrate(files);
  expect(result.ok).toBe(false);
  if (result.ok) return;
  expect(result.diagnostics.map(({ what }) => what).join()).toContain(said);
});

test('a later format is told by the reader, too', () => {
  const text = (smallFiles['scenario.yaml'] ?? '').replace(`format: ${format}`, `format: ${format + 1}`);
  expect(told({ ...smallFiles, 'scenario.yaml': text }).map(({ mend }) => mend)).toEqual([
    'get the present version of the program',
  ]);
});
