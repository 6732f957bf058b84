import { expect, test } from 'vitest';
import { editYaml } from '../../src/studio/yaml/edit-yaml.ts';
import type { Wish } from '../../src/studio/yaml/wish.ts';

/** The text after a wish, or why it is refused. */
const edit = (text: string, ...wishes: Wish[]): string => {
  const edited = editYaml(text, ...wishes);
  return edited.ok ? edited.text : `refused: ${edited.code}`;
};

const moves = `# Moves of both sides.
moves:
  # ---- Alba
  alba.hold:
    channel: public # for all to see
    effects:
      # quietly
      - tension -1

  alba.vow: { channel: public, effects: [tension +2] } # short
`;

test('a number, a word and a condition take the place of the old ones', () => {
  expect(edit('a: 1 # one\n', { do: 'set', path: ['a'], value: 2 })).toBe('a: 2 # one\n');
  expect(edit(moves, { do: 'set', path: ['moves', 'alba.hold', 'channel'], value: 'quiet' })).toBe(
    moves.replace('public #', 'quiet #'),
  );
});

test('quotes stay as the author likes them, and come where YAML needs them', () => {
  expect(edit(`a: 'x'\n`, { do: 'set', path: ['a'], value: "it's" })).toBe(`a: 'it''s'\n`);
  expect(edit('a: "x"\n', { do: 'set', path: ['a'], value: 'y' })).toBe('a: "y"\n');
  expect(edit('a: x\n', { do: 'set', path: ['a'], value: '+29' })).toBe('a: "+29"\n');
  expect(edit('a: x\n', { do: 'set', path: ['a'], value: '+12 if b is c' })).toBe('a: +12 if b is c\n');
  expect(edit('a: [x]\n', { do: 'set', path: ['a', 0], value: 'one, two' })).toBe('a: ["one, two"]\n');
});

test('a folded text is folded again in its own column and under its own header', () => {
  const text = 'a:\n    brief: >- # for both\n          One\n          line.\n    next: 1\n';
  expect(edit(text, { do: 'set', path: ['a', 'brief'], value: 'Two.\nLines.' })).toBe(
    'a:\n    brief: >- # for both\n          Two.\n\n          Lines.\n    next: 1\n',
  );
});

test('a new key stands where the format has it, with the parents it lacks', () => {
  const order = ['channel', 'when', 'effects'];
  expect(edit(moves, { do: 'set', path: ['moves', 'alba.hold', 'when'], value: 'tension > 3', order })).toBe(
    moves.replace('for all to see\n', 'for all to see\n    when: tension > 3\n'),
  );
  expect(edit('# empty\n', { do: 'set', path: ['a', 'b', 'c'], value: 1 })).toBe(
    '# empty\na:\n  b: { c: 1 }\n',
  );
  expect(edit('', { do: 'set', path: ['a'], value: ['x'] })).toBe('a:\n  - x\n');
});

test('entries are added to blocks and to brackets in their own manner', () => {
  const added = edit(moves, {
    do: 'insert',
    path: ['moves'],
    at: 2,
    name: 'alba.sing',
    value: { channel: 'public', effects: [], label: 'invented' },
  });
  expect(added).toBe(`${moves}\n  alba.sing:\n    channel: public\n    effects: []\n    label: invented\n`);
  expect(edit('a: [ x, y ]\n', { do: 'insert', path: ['a'], at: 1, value: 'z' })).toBe('a: [ x, z, y ]\n');
  expect(edit('a: {}\n', { do: 'insert', path: ['a'], at: 0, name: 'b', value: 1 })).toBe('a:\n  b: 1\n');
  expect(edit('a:\r\n   - x\r\n', { do: 'insert', path: ['a'], at: 1, value: 'y' })).toBe(
    'a:\r\n   - x\r\n   - y\r\n',
  );
});

test('removing the last of a block leaves an empty one behind, not nothing', () => {
  expect(edit('a:\n  b: 1 # it\nc: 2\n', { do: 'remove', path: ['a', 'b'] })).toBe(
    'a: {}\nc: 2\n'.replace('{}', '{} # it'),
  );
  expect(edit('a: [ b ]\n', { do: 'remove', path: ['a', 0] })).toBe('a: []\n');
  expect(edit(moves, { do: 'remove', path: ['moves', 'alba.vow'] })).toBe(
    moves.slice(0, moves.indexOf('\n  alba.vow')),
  );
});

test('moved entries take the comments above them along', () => {
  const text = 'a:\n  # one\n  x: 1\n  # two\n  y: 2\n  # three\n  z: 3\n';
  expect(edit(text, { do: 'move', path: ['a', 'z'], to: 1 })).toBe(
    'a:\n  # one\n  x: 1\n  # three\n  z: 3\n  # two\n  y: 2\n',
  );
});

test('a copy has the comments of its model inside', () => {
  const copied = edit(moves, { do: 'copy', path: ['moves', 'alba.hold'], name: 'alba.wait' });
  expect(copied.match(/# quietly/g)).toHaveLength(2);
  expect(copied.match(/# ---- Alba/g)).toHaveLength(1);
});

test('the first of a block on the line of its dash is copied and moved as any other', () => {
  const text = 'a:\n  - x: 1 # one\n    y: 2\n\n    z: 3';
  expect(edit(text, { do: 'copy', path: ['a', 0, 'x'], name: 'w' })).toBe(
    'a:\n  - x: 1 # one\n    w: 1 # one\n    y: 2\n\n    z: 3',
  );
  expect(edit(text, { do: 'move', path: ['a', 0, 'x'], to: 1 })).toBe(
    'a:\n  - y: 2\n    x: 1 # one\n\n    z: 3',
  );
  expect(edit(text, { do: 'move', path: ['a', 0, 'x'], to: 2 })).toBe(
    'a:\n  - y: 2\n\n    z: 3\n    x: 1 # one',
  );
  expect(edit(text, { do: 'move', path: ['a', 0, 'z'], to: 0 })).toBe(
    'a:\n  - z: 3\n    x: 1 # one\n    y: 2\n\n',
  );
});

test('a comment that would come behind a dash gets a line of its own', () => {
  const commented = 'a:\n  - x: 1\n    # of y\n    y: 2\n';
  for (const [name, to] of [['x', 1] as const, ['y', 0] as const])
    expect(edit(commented, { do: 'move', path: ['a', 0, name], to })).toBe(
      'a:\n  -\n    # of y\n    y: 2\n    x: 1\n',
    );
  const lists = 'a:\r\n- - x # one\r\n\r\n  # of y\r\n  - y\r\n';
  expect(edit(lists, { do: 'move', path: ['a', 0, 1], to: 0 })).toBe(
    'a:\r\n-\r\n  # of y\r\n  - y\r\n  - x # one\r\n\r\n',
  );
  expect(edit(lists, { do: 'remove', path: ['a', 0, 0] })).toBe('a:\r\n-\r\n  # of y\r\n  - y\r\n');
});

test('the first of a block on the line of its dash is removed as any other', () => {
  const text = 'a:\n - - x: 0 # of x\n     y: 1\n   - 2\n - 3\n';
  expect(edit(text, { do: 'remove', path: ['a', 0, 0, 'x'] })).toBe('a:\n - - y: 1\n   - 2\n - 3\n');
  expect(edit(text, { do: 'remove', path: ['a', 0, 0] })).toBe('a:\n - - 2\n - 3\n');
  const commented = 'k10:\n - x: null\n   # c1.\n   a: []\n - null';
  expect(edit(commented, { do: 'remove', path: ['k10', 0, 'x'] })).toBe(
    'k10:\n -\n   # c1.\n   a: []\n - null',
  );
});

test('a list that ends in a folded text gives its last line break back', () => {
  const text = 'a:\n  - x\n  - >-\n   one\n\n   two\n\nb: []';
  expect(edit(text, { do: 'set', path: ['a'], value: 0 })).toBe('a: 0\n\nb: []');
  expect(edit(text, { do: 'set', path: ['a'], value: {} })).toBe('a: {}\n\nb: []');
  const above = text.replace('a:', 'a: # of a');
  expect(edit(above, { do: 'set', path: ['a'], value: 0 })).toBe('a: 0 # of a\n\nb: []');
  expect(edit(above, { do: 'set', path: ['a'], value: ['z'] })).toBe('a: # of a\n  - z\n\nb: []');
});

test('a folded text takes no comment in', () => {
  const folded = { do: 'set', path: ['a'], value: 'one\ntwo' } as const;
  expect(edit('a:\n  - x\n  - 0 # c1.\nb: 1\n', folded)).toBe('a: >- # c1.\n  one\n\n  two\nb: 1\n');
  const listed = { do: 'set', path: ['a'], value: ['one\ntwo'] } as const;
  expect(edit('a:\n  - x\n  - 0 # c1.\nb: 1\n', listed)).toBe('a: # c1.\n  - >-\n    one\n\n    two\nb: 1\n');
  expect(edit('a: # c1.\n  - 0 # c2.\nb: 1\n', folded)).toBe('a: "one\\ntwo" # c1.\n  # c2.\nb: 1\n');
  expect(edit('a: # c1.\n  - 0 # c2.\nb: 1\n', listed)).toBe(
    'a: # c1.\n  # c2.\n  - >-\n    one\n\n    two\nb: 1\n',
  );
});

test('a block takes the place of a word behind its dash with all names in one column', () => {
  const value = { p: 'word '.repeat(23).trim(), q: 1 };
  expect(edit('a:\n -   x   # c1.\n', { do: 'set', path: ['a', 0], value })).toBe(
    `a:\n - p: >-   # c1.\n     ${'word '.repeat(21).trim()}\n     word word\n   q: 1\n`,
  );
});

test('a comment set in as far as a text under it would be is not taken in: the text stays in one line', () => {
  const text = 'a:\n    b: true # c1.\n    # c2.\nc: 1\n';
  expect(edit(text, { do: 'set', path: ['a'], value: 'one\ntwo' })).toBe(
    'a: "one\\ntwo" # c1.\n    # c2.\nc: 1\n',
  );
});

test('the last of brackets is removed with its own comma where a comment keeps the one before', () => {
  const text = 'a: [\n    1, # one, and more\n    2 # two, the last\n    ,\n    ]\n';
  expect(edit(text, { do: 'remove', path: ['a', 1] })).toBe('a: [\n    1, # one, and more\n    \n    ]\n');
  expect(edit(text, { do: 'remove', path: ['a', 0] })).toBe(
    'a: [\n     # one, and more\n    2 # two, the last\n    ,\n    ]\n',
  );
});

test('a file is emptied of its one text without taking in the comment that follows', () => {
  expect(edit('\na:  |-   # c1.\n  x\n# c2.\n', { do: 'remove', path: ['a'] })).toBe('\n{}\n# c2.\n');
});

test('what an alias asks for is not changed behind its back', () => {
  const text = 'base: &base { x: 1 }\none: *base\ntwo:\n  <<: *base\n  y: 2\n';
  expect(edit(text, { do: 'set', path: ['base', 'x'], value: 2 })).toBe('refused: anchor');
  expect(edit(text, { do: 'set', path: ['one', 'x'], value: 2 })).toBe('refused: alias');
  expect(edit(text, { do: 'set', path: ['two', 'y'], value: 3 })).toBe('refused: merge');
  expect(edit(text, { do: 'set', path: ['one'], value: 3 })).toBe(text.replace('one: *base', 'one: 3'));
});

test('names that are taken, missing or of another kind are refused with that reason', () => {
  expect(edit(moves, { do: 'rename', path: ['moves', 'alba.hold'], name: 'alba.vow' })).toBe(
    'refused: exists',
  );
  expect(edit(moves, { do: 'remove', path: ['moves', 'alba.sit'] })).toBe('refused: missing');
  expect(edit(moves, { do: 'set', path: ['moves', 'alba.hold', 'channel', 'x'], value: 1 })).toBe(
    'refused: shape',
  );
  expect(edit(`${'['.repeat(9000)}`, { do: 'set', path: ['a'], value: 1 })).toBe('refused: damaged');
});

test('a file with a mistake elsewhere can still be changed', () => {
  const text = 'a: 1\nb: { c: 2\nd: 3\n';
  expect(edit(text, { do: 'set', path: ['a'], value: 2 })).toBe(text.replace('a: 1', 'a: 2'));
});

test('several wishes are granted at once as long as they do not touch', () => {
  expect(
    edit(
      moves,
      { do: 'rename', path: ['moves', 'alba.hold'], name: 'alba.stay' },
      { do: 'write', path: ['moves', 'alba.vow', 'effects', 0], offset: 0, was: 'tension', is: 'strain' },
    ),
  ).toBe(moves.replace('alba.hold', 'alba.stay').replace('[tension +2', '[strain +2'));
});
