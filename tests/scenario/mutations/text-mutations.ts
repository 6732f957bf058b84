import type { Dice } from './dice.ts';

/** Makes another text of a file's text. */
export type Mutation = (text: string, dice: Dice) => string;

const cut = (text: string, from: number, length: number, put: string): string =>
  text.slice(0, from) + put + text.slice(from + length);

const marks = [
  ...[
    '\n',
    ' ',
    '  ',
    ': ',
    '- ',
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    '#',
    '\t',
    ',',
    '?',
    '|',
    '>',
    '&x ',
    '*x ',
    '!t ',
  ],
  ...[
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '<<: *x\n',
    '\r',
    '\r\n',
    '\0',
    '\uFEFF',
    '\uD800',
    '\u2028',
    '😀',
    '__proto__',
  ],
];

/** Bytes flipped, dropped, doubled: what a broken disk or a wrong encoding leaves. */
const bytes: Mutation = (text, dice) => {
  const all = new TextEncoder().encode(text);
  for (let times = dice.below(6); times >= 0; times -= 1) all[dice.below(all.length)] = dice.below(256);
  const from = dice.below(all.length);
  const end = dice.below(3) === 0 ? from : all.length;
  return (
    new TextDecoder().decode(all.slice(0, end)) + new TextDecoder().decode(all.slice(end + dice.below(9)))
  );
};

/** A slip of the pen: something cut out, a mark put in. */
const slip: Mutation = (text, dice) =>
  cut(text, dice.below(text.length), dice.below(2) * dice.below(30), dice.pick(marks));

/** Lines dropped, doubled, swapped, moved in or out. */
const lines: Mutation = (text, dice) => {
  const all = text.split('\n');
  const [one, other] = [dice.below(all.length), dice.below(all.length)];
  const line = all[one] ?? '';
  switch (dice.below(6)) {
    case 0:
      return all.toSpliced(one, 1 + dice.below(5)).join('\n');
    case 1:
      return all.toSpliced(other, 0, line).join('\n');
    case 2:
      return all
        .with(one, all[other] ?? '')
        .with(other, line)
        .join('\n');
    case 3:
      return all.with(one, ' '.repeat(dice.below(9)) + line.trimStart()).join('\n');
    case 4:
      return all.with(one, `${line} # ${dice.pick(marks)}`).join('\n');
    default:
      return all.with(one, line.replace(/^( *)/, '$1- ')).join('\n');
  }
};

const word = /[A-Za-z][A-Za-z0-9.-]*/g;

/** A name in place of another, or one with a letter missing: references that lead nowhere or elsewhere. */
const references: Mutation = (text, dice) => {
  const found = [...text.matchAll(word)];
  if (found.length === 0) return text + dice.pick(['x', 'constructor']);
  const { 0: name, index } = dice.pick(found);
  const now = dice.below(2) === 0 ? dice.pick(found)[0] : cut(name, dice.below(name.length), 1, '');
  return cut(text, index, name.length, dice.pick([now, now, 'constructor', 'toString', 'hasOwnProperty']));
};

const numbers = [
  ...[
    '0',
    '-1',
    '1e999',
    '-1e999',
    '.inf',
    '.nan',
    '1e308',
    '99999999999999999999',
    '0x7fffffff',
    '-0',
    '0.1',
  ],
  ...['1_000', '2147483648', '9007199254740993', '0b1', '0o777', '1001', '+5', '1e-400', '9'.repeat(5000)],
];

/** Numbers that no game has room for. */
const figures: Mutation = (text, dice) => {
  const found = [...text.matchAll(/\b\d+\b/g)];
  if (found.length === 0) return text + dice.pick(numbers);
  const { 0: number, index } = dice.pick(found);
  return cut(text, index, number.length, dice.pick(numbers));
};

const values = [
  ...[
    'null',
    '~',
    'true',
    'yes',
    '[]',
    '{}',
    '""',
    '2030-01-01',
    '!!binary aGk=',
    '!!set {a}',
    '!!timestamp 2001',
  ],
  ...[
    '[[[]]]',
    '{ a: { b: { c: 1 } } }',
    '!!omap [a: 1]',
    '!!js/function "x"',
    '|\n  a',
    '? {a: 1}',
    '&a *a',
    '<<',
  ],
];

/** Something of another kind in place of a value. */
const kinds: Mutation = (text, dice) => {
  const found = [...text.matchAll(/: (?=\S)[^\n,}]*/g)];
  if (found.length === 0) return dice.pick(values);
  const { 0: value, index } = dice.pick(found);
  return cut(text, index, value.length, `: ${dice.pick(values)}`);
};

export const textMutations: Readonly<Record<string, Mutation>> = {
  bytes,
  slip,
  lines,
  references,
  figures,
  kinds,
};
