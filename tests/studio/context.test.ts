import { expect, test } from 'vitest';
import { contextAt } from '../../src/studio/editor/context.ts';

/** What stands at the `|` of a text, as `part path: typed`. */
function at(text: string): string {
  const place = text.indexOf('¦');
  const context = contextAt(text.replace('¦', ''), place);
  return context ? `${context.part} ${context.path.join('/')}: ${context.typed}` : 'nothing';
}

test.each([
  ['the first letters of a name', 'cal¦', 'key : cal'],
  ['a name inside a block', 'rules:\n  mood¦', 'key rules: mood'],
  ['a blank line inside a block', 'moves:\n  a.b:\n    channel: public\n    ¦', 'key moves/a.b: '],
  ['a blank line further out', 'moves:\n  a.b:\n    channel: public\n  ¦', 'key moves: '],
  ['a value', 'moves:\n  a.b:\n    channel: pu¦', 'value moves/a.b/channel: pu'],
  ['an empty value', 'moves:\n  a.b:\n    channel: ¦', 'value moves/a.b/channel: '],
  ['a line of a list', 'eachRound:\n  - a +1\n  - tens¦ion +2', 'item eachRound/1: tens'],
  ['a line of a list in the column of its heading', 'x:\n  on:\n  - a\n  - b¦', 'item x/on/1: b'],
  ['a list of blocks', 'x:\n  - to: a\n    when: pact is ¦', 'value x/0/when: pact is '],
  ['the next block of a list', 'x:\n  - to: a\n    when: b\n  - to: c¦', 'value x/1/to: c'],
  ['a value in brackets', 'x:\n  - { to: a, when: clause ¦', 'value x/0/when: clause '],
  ['a key in brackets', 'x:\n  y: { to: a, wh¦', 'key x/y: wh'],
  ['a list in brackets', 'x: [a, b.c, d¦', 'item x/2: d'],
  ['a list in brackets over lines', 'x:\n  [\n    a,\n    b¦,\n  ]', 'item x/1: b'],
  ['brackets in brackets', 'x: { y: { z: 1 }, w: { v: q¦', 'value x/w/v: q'],
  ['after brackets that are closed', 'x:\n  y: { z: 1 }\n  w¦', 'key x: w'],
  ['a folded text', 'x:\n  when: >-\n    a is b\n    and c is ¦', 'value x/when: a is b and c is '],
  ['a plain text that goes on', 'x:\n  when: a is b\n    and c¦', 'value x/when: a is b and c'],
  ['a text in quotes', 'x:\n  when: "a is ¦', 'value x/when: a is '],
  ['a name in quotes', 'x:\n  "y z": a¦', 'value x/y z: a'],
  ['a comment', 'x:\n  when: a # is b¦', 'nothing'],
  ['a comment of a whole line', 'x:\n  # y¦', 'nothing'],
  ['after a comment that holds brackets', 'x:\n  # [ {\n  y: a¦', 'value x/y: a'],
  ['after a text with brackets in it', 'x:\n  y: a { b\n  z: c¦', 'value x/z: c'],
  ['another section', 'x:\n  y: a\nz:\n  w¦', 'key z: w'],
])('the editor knows where the cursor stands: %s', (_, text, expected) => {
  expect(at(text)).toBe(expected);
});
