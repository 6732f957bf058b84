import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { loadSmall } from '../load.ts';
import { standoff } from './standoff.ts';

const small = 'tests/scenario/small';
const folder = mkdtempSync(join(tmpdir(), 'standoff-'));
afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const history = JSON.parse((await standoff('history', small, '--json')).out);
const game = file('game.json', JSON.stringify({ name: 'as exported', journal: history.journal }));

test('an exported game is played again to the same ending', async () => {
  const { code, out } = await standoff('replay', game, '--scenario', small, '--json');
  expect(code).toBe(0);
  expect(JSON.parse(out).state).toMatchObject({ phase: 'debrief', ending: history.ending });
});

test('a game with a third party is played again with it, and its one score stands beside the others', async () => {
  const players = { alba: randomPlayer, boria: randomPlayer, cala: randomPlayer };
  const { journal } = playOut(loadSmall().scenario, { cut: 'full', seed: 3, players });
  const path = file('three.json', JSON.stringify(journal));
  const { code, out } = await standoff('replay', path, '--scenario', small);
  expect(code).toBe(0);
  expect(out).toMatch(/^ {2}cala, in public: /m);
  expect(out).toMatch(/^cala: aims \d+$/m);
  const strange = file('strange.json', JSON.stringify({ ...journal, parties: ['delta'] }));
  expect((await standoff('replay', strange, '--scenario', small)).err).toContain('no third party "delta"');
});

test('a game whose hash does not come out again names the first step that differs', async () => {
  const hashes = history.journal.hashes.with(1, 'not the hash');
  const bent = file('bent.json', JSON.stringify({ ...history.journal, hashes }));
  const { code, err } = await standoff('replay', bent, '--scenario', small);
  expect(code).toBe(1);
  expect(err).toContain('from step 2 (round apr-20) on it comes out otherwise');
});

test.each([
  ['nothing', undefined, 'There is no file'],
  ['a file cut short', '{"format":1,', 'is not JSON'],
  ['something else', '{"format":1,"moves":[]}', 'is no exported game'],
  ['a game of a later version', '{"format":99}', 'a newer standoff'],
  [
    'a scenario that leads out of the folder',
    JSON.stringify({ ...history.journal, scenario: { id: '../..', digest: '' } }),
    'cannot be one',
  ],
])('%s gets a helpful answer', async (name, text, said) => {
  const path = text === undefined ? join(folder, 'none.json') : file(`${name}.json`, text);
  const { code, err } = await standoff('replay', path);
  expect(code).toBe(1);
  expect(err).toContain(said);
});
