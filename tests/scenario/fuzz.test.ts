import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filesIn } from '../load.ts';
import { faultOf } from './answer.ts';
import { mutant } from './mutations/mutate.ts';
import { readMutants } from './mutations/run.ts';
import { filesToChange, smallFiles, told } from './small-files.ts';

const names = Object.keys(smallFiles);
/** Milliseconds: each run reads six files. */
const timeout = 60_000;
const file = fc.constantFrom(...names);

const expectAnswer = (files: Record<string, string>): void => {
  expect(faultOf(files)).toBeUndefined();
};

test('whatever a file holds, the answer is a scenario or help', { timeout }, () => {
  const yaml = fc.array(
    fc.constantFrom(
      ...'a: |b:\n|- |[|]|{|}|*a |&a |"|\'|#|\n|\n  |? |!t |---\n|%YAML|<<: |null|on: |__proto__: |\t|,'.split(
        '|',
      ),
    ),
    { maxLength: 60 },
  );
  const content = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => new TextDecoder().decode(bytes)),
    yaml.map((parts) => parts.join('')),
    fc.json().map((json) => json),
  );
  fc.assert(
    fc.property(fc.dictionary(file, content), (files) => expectAnswer(files)),
    { numRuns: 150 },
  );
  fc.assert(
    fc.property(file, content, (name, text) => expectAnswer({ ...filesToChange(name), [name]: text })),
    { numRuns: 40 },
  );
});

test('whatever is cut out of a good file or put into it, the answer is a scenario or help', {
  timeout,
}, () => {
  const piece = fc.oneof(
    fc.constantFrom(...'\n|  |: |- |{|}|[|"|\'|zz|9|&x |*x |\t|# |if |.'.split('|')),
    fc.string(),
  );
  fc.assert(
    fc.property(file, fc.nat(), fc.nat(30), piece, (name, where, length, put) => {
      const text = smallFiles[name] ?? '';
      const from = where % text.length;
      expectAnswer({ ...filesToChange(name), [name]: text.slice(0, from) + put + text.slice(from + length) });
    }),
    { numRuns: 60 },
  );
});

test.each<[name: string, text: string, what: string]>([
  ['brackets without end', '['.repeat(300_000), 'nested too deeply'],
  ['lists in lists', '- '.repeat(200_000), 'nested too deeply'],
  ['blocks in blocks', '{a: '.repeat(100_000), 'nested too deeply'],
  ['keys in keys', '? '.repeat(100_000), 'nested too deeply'],
  [
    'stairs',
    Array.from({ length: 900 }, (_, step) => `${' '.repeat(step)}a:`).join('\n'),
    'nested too deeply',
  ],
  ['a file without end', 'a'.repeat(3_000_000), '3000000 characters'],
  [
    'aliases that multiply',
    `a: &a [x,x,x,x,x,x,x,x]\n${[...'bcdefgh'].map((name, level) => `${name}: &${name} [${`*${'abcdefg'[level]},`.repeat(8)}]`).join('\n')}`,
    'aliases',
  ],
  ['an alias of itself', 'a: &a [*a]', 'stands in what it means'],
  ['an alias of nothing', 'a: *b', 'nothing before this is called &b'],
  ['aliases without end', `a: &a x\nb: [${'*a, '.repeat(2000)}]`, 'more than 1000 aliases'],
  [
    'a date in a name that is a block',
    '? { a: !!timestamp 2001-01-01 }\n: 1',
    'unknown key "{ a: !!timestamp',
  ],
  ['an empty set for a name', 'rules: { ? !!set {a: 1} : 1 }', 'unknown key "{ a: 1 }"'],
  ['a name that JavaScript knows', '__proto__: { format: 1 }\nconstructor: 2', 'unknown key "constructor"'],
])('%s are refused in words', (_, text, what) => {
  const files = { ...filesToChange('scenario.yaml'), 'scenario.yaml': text };
  expectAnswer(files);
  expect(told(files).some((one) => one.what.includes(what))).toBe(true);
});

const corpus = join(import.meta.dirname, 'corpus');
const tiny = filesIn('tests/scenario/tiny');

test.each(readdirSync(corpus))('%s, once among the worst, is answered', (kept) => {
  const name = kept.slice(kept.indexOf('.') + 1).replace(/^text-/, 'text/');
  expect(tiny).toHaveProperty([name]);
  expectAnswer({ ...tiny, [name]: readFileSync(join(corpus, kept), 'utf8') });
});

test('sixty of the mutants that `npm run mutate` reads are answered', { timeout }, () => {
  const kinds = new Set<string>();
  for (let number = 1_000_000; number < 1_000_060; number += 1) {
    const { kind, files } = mutant(number);
    kinds.add(kind);
    expect(faultOf(files), `${number}`).toBeUndefined();
  }
  expect(kinds.size).toBe(11);
});

test('the runner reads mutants in a thread of little memory, and the same ones under the same numbers', {
  timeout,
}, async () => {
  const heard: string[] = [];
  await readMutants(7, 5, ({ number, kind, fault }) => heard.push(`${number} ${kind} ${fault}`));
  expect(heard).toEqual([7, 8, 9, 10, 11].map((number) => `${number} ${mutant(number).kind} undefined`));
});
