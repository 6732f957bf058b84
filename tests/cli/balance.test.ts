import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { standoff } from './standoff.ts';

const small = 'tests/scenario/small';
const balance = (...words: string[]) =>
  standoff('balance', small, '--games', '4', '--level', '1', '--cut', 'short', ...words);

test('prints who meets, endings, the bargaining space, what acts matter, and what was found', async () => {
  const { code, out } = await balance();
  expect(code).toBe(0);
  expect(out).toMatch(/^who meets +games +alba ahead +95% interval +boria ahead/m);
  expect(out).toMatch(/^equals: rival:1 - rival:1 +4 /m);
  expect(out).toMatch(/^twoReadings +\d+\.\d% +\d+\.\d% to \d+\.\d%/m);
  expect(out).toMatch(/^may-31 +4 +\d+\.\d\d% +\d+\.\d\d% to \d+\.\d\d%$/m);
  expect(out).toMatch(/^apr-20 +\d+\.\d \(\d+\.\d to \d+\.\d\)/m);
  expect(out).toMatch(/^\d+ found, \d+ of them beyond doubt/m);
  expect(out).not.toMatch(/^alba\.giveNotice +\d/m);
});

test('with --choices every move, decision and position is listed; findings are a failure when it is to be strict', async () => {
  const { code, out } = await balance('--choices', '--strict');
  expect(code).toBe(1);
  expect(out).toMatch(/^alba\.giveNotice +\d/m);
  expect(out).toMatch(/^alba announce +\d/m);
  expect(out).toMatch(/^term renew +\d+ +\d+ +\d+/m);
});

test('every finding leads to its line, and says how to mend it', async () => {
  const { findings } = JSON.parse((await balance('--json')).out);
  const lines = readFileSync(`${small}/scenario.yaml`, 'utf8').split('\n');
  expect(findings.length).toBeGreaterThan(0);
  for (const { path, file, line, column, at, mend } of findings) {
    expect(file).toBe('scenario.yaml');
    expect(lines[line - 1]?.slice(column - 1)).toMatch(new RegExp(`^${path.at(-1)}:`));
    expect(at).toBe(`${small}/scenario.yaml:${line}:${column}`);
    expect(mend).not.toBe('');
  }
});
