import { expect, test } from 'vitest';
import { standoff, started } from './standoff.ts';

test.each([
  ['no command at all', [], 'Commands:'],
  ['a command that is not there', ['sevre'], 'Did you mean serve?'],
  [
    'an option that is not there',
    ['simulate', 'tests/scenario/small', '--game', '3'],
    'Did you mean --games?',
  ],
  ['a number that is none', ['serve', '--port', 'http'], 'a whole number from 1 to 65535'],
  ['a number out of range', ['simulate', 'tests/scenario/small', '--games', '0'], 'a whole number from 1 to'],
  ['a folder left out', ['history'], "missing required argument 'folder'"],
  ['a word too many', ['serve', 'dist'], 'too many arguments'],
  ['a format that is not there', ['graph', 'tests/scenario/small', '--format', 'svg'], 'xstate, mermaid'],
  ['a cut that is not there', ['simulate', 'tests/scenario/small', '--cut', 'ful'], 'did you mean "full"?'],
  [
    'a seat that is not there',
    ['simulate', 'tests/scenario/small', '--albo', 'random'],
    'Did you mean --alba?',
  ],
  [
    'a player that is not there',
    ['simulate', 'tests/scenario/small', '--alba', 'gredy'],
    'did you mean "greedy"?',
  ],
  ['a seat without a player', ['simulate', 'tests/scenario/small', '--alba'], 'argument missing'],
  ['two folders', ['simulate', 'tests/scenario/small', 'tests/scenario/small'], 'too many arguments'],
  ['no folder', ['simulate', '--games', '3'], "missing required argument 'folder'"],
  [
    'JSON and CSV at once',
    ['simulate', 'tests/scenario/small', '--json', '--csv'],
    "'--csv' cannot be used with option '--json'",
  ],
])('a wrong command line, %s, is answered with help and exit code 2', async (_, words, said) => {
  const { code, out, err } = await standoff(...words);
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain(said);
});

test('the program says so by its exit code, and on the error stream', async () => {
  const { code, out, err } = await started('sevre');
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(err).toContain('Did you mean serve?');
});

test('--help lists every command', async () => {
  const { code, out } = await standoff('--help');
  expect(code).toBe(0);
  for (const command of [
    'new',
    'check',
    'migrate',
    'history',
    'simulate',
    'balance',
    'graph',
    'replay',
    'serve',
  ])
    expect(out).toContain(command);
});

test('--help of simulate lists the seats of the folder that is named, as options', async () => {
  const { code, out } = await standoff('simulate', '--help', 'tests/scenario/small');
  expect(code).toBe(0);
  expect(out).toMatch(/--alba <player> .*random, greedy, rival/);
  expect(out).toContain('--boria <player>');
  const { out: general } = await standoff('simulate', '--help');
  expect(general).toContain('--games <number>');
  expect(general).not.toContain('--alba');
});

test('a folder that holds no scenario is named, with what is missing', async () => {
  const { code, err } = await standoff('graph', 'tests/cli');
  expect(code).toBe(1);
  expect(err).toContain('scenario.yaml');
});
