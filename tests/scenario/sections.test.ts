import { expect, test } from 'vitest';
import { type Document, isAlias, isCollection, isPair, isScalar, LineCounter } from 'yaml';
import { compose } from '../../src/scenario/compose.ts';
import type { Files } from '../../src/scenario/open-file.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { Sections } from '../../src/scenario/sections.ts';
import { Shelf } from '../../src/scenario/shelf.ts';
import { filesIn, shipped } from '../load.ts';
import { Dice } from './mutations/dice.ts';
import { hostileMutations } from './mutations/hostile-mutations.ts';
import { textMutations } from './mutations/text-mutations.ts';
import { treeMutations } from './mutations/tree-mutations.ts';
import { smallFiles } from './small-files.ts';

/** Milliseconds: files are read by the hundred. */
const timeout = 60_000;

type Place = (offset: number) => number;

/** Everything of a node that is ever asked for, with its place in the file. */
function drawn(node: unknown, at: Place): unknown {
  if (isPair(node)) return [drawn(node.key, at), drawn(node.value, at)];
  if (isCollection(node))
    return [node.tag, node.flow, node.range && at(node.range[0]), node.items.map((item) => drawn(item, at))];
  if (isAlias(node)) return [node.source, node.range?.slice(0, 2).map(at)];
  if (!isScalar(node)) return node;
  return [node.value, node.source, node.type, node.tag, node.range?.slice(0, 2).map(at)];
}

const drawnErrors = ({ errors }: Document, at: Place) =>
  errors.map(({ message, pos }) => [message, ...pos.map(at)]);

/** Signs that open or close something, put where a section begins or ends. */
const signs =
  "\"|'|[|]|{|}|? |- |: |>|#| #|&a |*a|!t |---|...|a:| a: b|\t|,|\u2028|\uFEFF|\r|@|''|k : v|? q".split('|');
function atBorder(text: string, dice: Dice): string {
  const at = dice.pick([...text.matchAll(/(?<=\n)(?=(?: {2})?[a-z])/g)].map(({ index }) => index)) ?? 0;
  const from = dice.below(2) === 0 ? at : at - 1;
  return text.slice(0, from) + dice.pick(signs) + dice.pick(['', '\n', '|\n', '\n\n']) + text.slice(from);
}

/** What is on the way to a new name, in a line of its own. */
const begun = 'whe|when|x|a b|whe|a: b|a:|- a|"a|\'|{ a|? a|!t|: x|a: b: c|k: "'.split('|');
function halfWritten(text: string, dice: Dice): string {
  const lines = text.split('\n');
  return lines
    .toSpliced(dice.below(lines.length), 0, ' '.repeat(dice.below(7)) + dice.pick(begun))
    .join('\n');
}

const mutations = Object.values({ ...textMutations, ...treeMutations, ...hostileMutations });
const small = [...Object.values(smallFiles), ...Object.values(filesIn('tests/scenario/tiny'))];

/** Expects a text to be the same however it is read; tells what came of its pieces. */
function expectSame(text: string, what: string): 'right' | 'wrong' | 'refused' {
  const found = new Sections().read(text);
  if (!found) return 'refused';
  const whole = compose(text, new LineCounter());
  if (typeof whole === 'number') throw new Error(`${what} is nested too deeply`);
  const same: Place = (offset) => offset;
  expect(drawnErrors(found.document, found.offsetOf), what).toEqual(drawnErrors(whole, same));
  expect(drawn(found.document.contents, found.offsetOf), what).toEqual(drawn(whole.contents, same));
  return whole.errors.length > 0 ? 'wrong' : 'right';
}

test('a file that can be put together from its pieces is what it is when it is read as a whole', {
  timeout,
}, () => {
  const all = { right: 0, wrong: 0, refused: 0 };
  for (let number = 0; number < 240; number += 1) {
    const dice = new Dice(number);
    const mutation = [atBorder, halfWritten, dice.pick(mutations)][number % 3] ?? halfWritten;
    all[expectSame(mutation(dice.pick(small), dice), String(number))] += 1;
  }
  expect(all.right).toBeGreaterThan(40);
  expect(all.wrong).toBeGreaterThan(15);
});

test.each([
  ['a tag for what comes next', 'a:\n  b:\n    c: d\n    !t\n  e:\n    f: g\n'],
  ['a block as a name, without a value', `z: 1\n? a:\n b: ${'x'.repeat(1100)}\nd: e\n`],
  ['a quote that nothing asks for', "a:\n  b:\n    - c\n    |\n  '\nd: e\n"],
  ['a line that only looks like one', 'a: b\u2028c: d\ne: f\n'],
  ['a name twice in different places', 'a:\n  b: c\nd: e\na: f\n'],
  ['two documents', 'a: b\n---\nc: d\n'],
])('%s is read alike', (what, text) => {
  expectSame(text, what);
});

test('of a file that is read again, what has not changed is not read anew, in spite of a name half written', () => {
  const sections = new Sections();
  const { 'scenario.yaml': rules = '' } = smallFiles;
  const nodeIn = (text: string, ...path: string[]) => sections.read(text)?.document.getIn(path, true);
  const first = nodeIn(rules, 'moves', 'alba.hold');
  expect(first).toBeDefined();
  for (const [was, is] of [
    ['alba.vow:\n', 'alba.vow:\n    whe\n'],
    ['alba.vow:\n', 'alba.vow:\n    when'],
    ['id: small', 'id: smaller'],
    ['calendar:', '# A line above.\ncalendar:'],
  ] as const)
    expect(nodeIn(rules.replace(was, is), 'moves', 'alba.hold'), is).toBe(first);
  expect(nodeIn(`${rules}  left: "open\n`, 'moves', 'alba.hold')).toBeUndefined();
  expect(nodeIn(rules, 'moves', 'alba.hold')).toBe(first);
});

/** Everything that a reader says of files. */
function told(files: Files, shelf?: Shelf) {
  const reading = readScenario(files, shelf);
  if (!reading.ok) return reading.diagnostics;
  const { bundle, warnings, places } = reading;
  const where = Object.keys(bundle.scenario.moves).map((move) => places(['moves', move]));
  return [bundle.digest, bundle.scenario, bundle.texts, warnings, where];
}

const slips = Object.values(textMutations);

test.each(shipped)(
  '%s, read after each of many slips, says what it says when read for the first time',
  {
    timeout,
  },
  (folder) => {
    const shelf = new Shelf();
    const good = filesIn(folder);
    const names = Object.keys(good);
    let files = good;
    for (let number = 0; number < 6; number += 1) {
      const dice = new Dice(number);
      const name = dice.below(2) === 0 ? 'scenario.yaml' : dice.pick(names);
      // Mostly of what was right, now and then of what is wrong already.
      const before = dice.below(3) === 0 ? files : good;
      files = { ...before, [name]: dice.pick(slips)(before[name] ?? '', dice) };
      expect(told(files, shelf), `slip ${number}`).toEqual(told(files));
    }
    expect(told(good, shelf)).toEqual(told(good));
  },
);
