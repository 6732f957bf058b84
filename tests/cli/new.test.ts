import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { standoff } from './standoff.ts';

let place = '';
const at = (...path: string[]) => join(place, ...path);
const read = (...path: string[]) => readFileSync(at(...path), 'utf8');

beforeEach(() => {
  place = mkdtempSync(join(tmpdir(), 'standoff-new-'));
});
afterEach(() => rmSync(place, { recursive: true }));

test('a new scenario is the template under its own id, in order at once, with every comment', async () => {
  const { code, out } = await standoff('new', at('my-crisis'));
  expect(code).toBe(0);
  expect(out).toContain('check');
  expect((await standoff('check', at('my-crisis'))).out).toContain('in order; 4 rounds');
  expect(read('my-crisis/scenario.yaml')).toMatch(/^id: my-crisis$/m);
  const comments = (text: string) => text.match(/#[^\n]*/g)?.filter((one) => !one.includes('$schema'));
  expect(comments(read('my-crisis/scenario.yaml'))).toEqual(
    comments(readFileSync('scenarios/template/scenario.yaml', 'utf8')),
  );
  expect(readdirSync(place)).toEqual(['my-crisis']);
});

test('id, title and what is copied can be chosen', async () => {
  const words = ['--id', 'other', '--title', 'Who: "they"?', '--from', 'gsomia-2019'];
  const { code } = await standoff('new', at('Some Folder'), ...words);
  expect(code).toBe(0);
  expect(read('Some Folder/scenario.yaml')).toMatch(/^id: other$/m);
  for (const language of ['en', 'ko', 'ja'])
    expect(read(`Some Folder/text/${language}.yaml`)).toContain('title: "Who: \\"they\\"?"\n');
  expect((await standoff('check', at('Some Folder'))).out).toContain('in order');
});

test('each file says where its schema lies, seen from where it stands', async () => {
  await standoff('new', at('a/b/deep'));
  for (const name of ['scenario.yaml', 'text/ja.yaml']) {
    const [, schema = ''] = /^# yaml-language-server: \$schema=(\S+)\n/.exec(read('a/b/deep', name)) ?? [];
    expect(existsSync(at('a/b/deep', name, '..', schema)), schema).toBe(true);
  }
});

test('a folder of one’s own can be copied, too', async () => {
  await standoff('new', at('one'), '--title', 'One');
  const { code } = await standoff('new', at('two'), '--from', at('one'));
  expect(code).toBe(0);
  expect(read('two/text/en.yaml')).toContain('title: "One"\n');
});

test('what is there already is never written over', async () => {
  mkdirSync(at('mine'));
  writeFileSync(at('mine/scenario.yaml'), 'my work');
  const { code, err } = await standoff('new', at('mine'));
  expect(code).toBe(1);
  expect(err).toContain('is there already');
  expect(read('mine/scenario.yaml')).toBe('my work');
});

test.each<[what: string, words: () => string[], code: number, said: string]>([
  ['a name that is no id', () => [at('My Crisis')], 2, '--id my-crisis'],
  ['a scenario that is not there', () => [at('x'), '--from', 'tempalte'], 2, 'did you mean "template"?'],
  [
    'a place where a file stands',
    () => {
      writeFileSync(at('file'), '');
      return [at('file/x')];
    },
    1,
    'cannot be written',
  ],
  [
    'a folder with mistakes',
    () => {
      mkdirSync(at('bad'));
      writeFileSync(at('bad/scenario.yaml'), 'format: [');
      return [at('x'), '--from', at('bad')];
    },
    1,
    'scenario.yaml:1:',
  ],
])('%s is answered with help, and nothing half written stays', async (_, words, code, said) => {
  const line = words();
  const before = readdirSync(place);
  const ran = await standoff('new', ...line);
  expect(ran.code).toBe(code);
  expect(ran.err).toContain(said);
  expect(readdirSync(place)).toEqual(before);
});
