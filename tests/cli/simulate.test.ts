import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { standoff, started } from './standoff.ts';

const small = 'tests/scenario/small';
const folder = mkdtempSync(join(tmpdir(), 'standoff-simulate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const simulate = (...words: string[]) => standoff('simulate', small, ...words);

test('the same seed gives the same bytes, another seed others', async () => {
  const run = (seed: string) => simulate('--games', '10', '--seed', seed, '--json');
  const [one, again, other] = [await run('1'), await run('1'), await run('2')];
  expect(one.code).toBe(0);
  expect(again.out).toBe(one.out);
  expect(other.out).not.toBe(one.out);
  expect(JSON.parse(one.out)).toMatchObject({ games: 10, ended: 10, errors: [] });
});

test('on several threads the same games come to the same bytes as on one', async () => {
  // Enough games that other threads are called in, and have time to load.
  const words = ['--games', '24', '--alba', 'greedy', '--choices', '--json'];
  const many = await started('simulate', small, ...words);
  expect(many.code).toBe(0);
  expect((await simulate(...words)).out).toBe(many.out);
});

test('each seat is an option of its own, before the folder or behind it', async () => {
  const { out } = await standoff(
    'simulate',
    '--alba',
    'rival:1',
    small,
    '--boria',
    'greedy',
    '--games',
    '1',
    '--json',
  );
  expect(JSON.parse(out)).toMatchObject({ ended: 1, players: { alba: 'rival:1', boria: 'greedy' } });
});

test('a third party has a seat when its option says who plays it, and none when nothing is said', async () => {
  const words = ['--games', '2', '--json'];
  const [without, seated] = [await simulate(...words), await simulate(...words, '--cala', 'greedy')];
  expect(JSON.parse(without.out)).not.toHaveProperty('parties');
  expect(JSON.parse(without.out).players).toEqual({ alba: 'random', boria: 'random' });
  expect(JSON.parse(seated.out).players).toEqual({ alba: 'random', boria: 'random', cala: 'greedy' });
  expect(JSON.parse(seated.out).parties.cala).toMatchObject({ of: 2 });
  expect((await simulate('--games', '2', '--cala', 'random', '--csv')).out).toContain('\nscore,cala,score,');
  expect((await simulate('--games', '2', '--cala', 'random')).out).toContain('cala score');
  const history = await simulate('--games', '2', '--cala', 'history');
  expect(history).toMatchObject({ code: 1 });
  expect(history.err).toContain('nothing of cala');
});

test('a rival without a level plays at the level that a game starts with', async () => {
  const { out } = await simulate('--alba', 'rival', '--games', '1', '--json');
  expect(JSON.parse(out).players).toEqual({ alba: 'rival:2', boria: 'random' });
});

test('both sides by the real course of events end as it did', async () => {
  const { out } = await simulate('--alba', 'history', '--boria', 'history', '--games', '3', '--json');
  expect(JSON.parse(out).outcomes.parallel).toMatchObject({ count: 3, of: 3 });
});

test('a saved game is a player: its seat does the same again, whatever the other side does', async () => {
  const { journal } = JSON.parse((await standoff('history', small, '--json')).out);
  const file = join(folder, 'game.json');
  writeFileSync(file, JSON.stringify({ name: 'as exported', journal }));
  const line = await simulate('--alba', file, '--boria', 'random', '--games', '12', '--choices', '--json');
  const real = await simulate(
    '--alba',
    'history',
    '--boria',
    'random',
    '--games',
    '12',
    '--choices',
    '--json',
  );
  const told = JSON.parse(line.out);
  expect(told).toMatchObject({ ended: 12, errors: [], players: { alba: file } });
  expect({ ...told, players: {} }).toEqual({ ...JSON.parse(real.out), players: {} });
});

test.each<[string, string, string]>([
  ['that is not there', 'none.json', 'There is no file'],
  ['of another scenario', 'other.json', 'not of "small"'],
  ['that is no game', 'text.json', 'is not JSON'],
])('a saved game %s gets a helpful answer', async (_, name, said) => {
  const { journal } = JSON.parse((await standoff('history', small, '--json')).out);
  writeFileSync(
    join(folder, 'other.json'),
    JSON.stringify({ journal: { ...journal, scenario: { ...journal.scenario, id: 'large' } } }),
  );
  writeFileSync(join(folder, 'text.json'), 'a game');
  const { code, err } = await simulate('--alba', join(folder, name), '--games', '1');
  expect(code).toBe(1);
  expect(err).toContain(said);
});

test('the table tells shares and means with their intervals', async () => {
  const { out } = await simulate('--games', '40', '--choices');
  expect(out).toMatch(/^twoReadings +\d+ +\d+\.\d% +\d+\.\d% to \d+\.\d%$/m);
  expect(out).toMatch(/^alba, weighed +\d+\.\d +\d+\.\d to \d+\.\d/m);
  expect(out).toMatch(/^Agreement of some kind: \d/m);
  expect(out).toMatch(/^ahead of the other/m);
  expect(out).toMatch(/^alba\.giveNotice +\d+ +\d+\.\d%/m);
});

test('the CSV has one row a figure, under columns that stay', async () => {
  const { out } = await simulate('--games', '20', '--choices', '--csv');
  const rows = out
    .trimEnd()
    .split('\r\n')
    .map((row) => row.split(','));
  expect(rows[0]).toEqual([
    'figure',
    'whose',
    'name',
    'value',
    'low',
    'high',
    'least',
    'most',
    'count',
    'of',
  ]);
  expect(rows.every((row) => row.length === rows[0]?.length)).toBe(true);
  const row = (...start: string[]) => rows.find((one) => start.every((cell, at) => one[at] === cell));
  expect(row('ending', '', 'twoReadings')?.[9]).toBe('20');
  expect(
    row('score', 'alba', 'aims')
      ?.slice(3, 8)
      .every((cell) => cell !== ''),
  ).toBe(true);
  expect(row('move', '', 'alba.hold')).toBeDefined();
  expect(row('position agreed', 'term', 'renew')).toBeDefined();
});
