import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { filesUnder, root, withoutComments } from './source-files.ts';

/** The rooms that run in a page, a worker and Node alike, and compute the same game in each. */
const pure = ['scenario', 'crisis', 'kernel', 'rival', 'lab'];
const files = filesUnder('src', ['.ts']).filter(({ path }) => pure.includes(path.split('/')[1] as string));

test('the rules compile without a DOM and without Node', () => {
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout, status } = spawnSync(process.execPath, [
    tsc,
    '-p',
    join(import.meta.dirname, 'tsconfig.json'),
  ]);
  expect({ problems: String(stdout), status }).toEqual({ problems: '', status: 0 });
});

/** A date that is given is data; what day it is now is not. */
const clockOrChance =
  /\bMath\s*\.\s*random\b|\bDate\s*\.\s*now\b|\bnew Date\s*\(\s*\)|\bDate\s*\(\s*\)|\bperformance\b/;

test('the rules know neither clock nor luck', () => {
  expect(
    files.filter(({ text }) => clockOrChance.test(withoutComments(text))).map(({ path }) => path),
  ).toEqual([]);
});
