import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { standoff } from './standoff.ts';

let folder = '';
const rules = () => readFileSync(join(folder, 'scenario.yaml'), 'utf8');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'standoff-migrate-'));
  cpSync(join(import.meta.dirname, '../scenario/small'), folder, { recursive: true });
  writeFileSync(
    join(folder, 'scenario.yaml'),
    rules().replace('format: 2', 'format: 1').replace('whenSkipped:', 'passes:'),
  );
});
afterEach(() => rmSync(folder, { recursive: true }));

test('an author with an old scenario is told to migrate it, does so, and it is in order', async () => {
  const { code, out } = await standoff('check', folder);
  expect(code).toBe(1);
  expect(out).toContain('run `npm run -s standoff -- migrate <folder>`');
  expect((await standoff('migrate', folder)).code).toBe(0);
  expect((await standoff('check', folder)).out).toContain('in order');
  expect((await standoff('migrate', folder)).out).toContain('nothing was changed');
});

test('--dry-run shows each line that would change, with its place, and changes none', async () => {
  const before = rules();
  const { code, out } = await standoff('migrate', folder, '--dry-run');
  expect(code).toBe(0);
  const path = join(folder, 'scenario.yaml');
  expect(out.split('\n')).toEqual([
    `${path}:2`,
    '- format: 1',
    '+ format: 2',
    `${path}:15`,
    '-       passes: [boria.raiseDuties]',
    '+       whenSkipped: [boria.raiseDuties]',
    `${folder}: would go from format 1 to 2; nothing was written`,
    '',
  ]);
  expect(rules()).toBe(before);
});

test('what cannot be read is told with its place and left alone', async () => {
  writeFileSync(join(folder, 'scenario.yaml'), 'format: 1\nid: [');
  const { code, err } = await standoff('migrate', folder);
  expect(code).toBe(1);
  expect(err).toContain('scenario.yaml:2:');
  expect(rules()).toBe('format: 1\nid: [');
});

test('a folder that is not there is named', async () => {
  const { code, err } = await standoff('migrate', join(folder, 'none'));
  expect(code).toBe(1);
  expect(err).toContain('there is no such folder');
});
