import fc from 'fast-check';
import { type Entry, type Node, Writer } from './a-yaml-writer.ts';

/** A file as an author may have written it. */
export interface Written {
  text: string;
  /** Paths of everything in it, blocks and lists among them. */
  paths: (string | number)[][];
}

export const names = fc.constantFrom(
  'a',
  'when',
  'seoul.giveNotice',
  'aug-22',
  'x1',
  'toString',
  'k10',
  'b-c',
);
export const texts = fc.oneof(
  fc.constantFrom(
    '',
    'trust >= 40 and not round < aug-22',
    '+29',
    '+12 if a is b',
    'true',
    '#1',
    'a: b',
    "it's",
  ),
  fc.constantFrom(
    '지소미아',
    '“x” — y',
    '- a',
    '*x',
    '&y',
    '{term} of it',
    'a, b',
    'x ',
    ' y',
    '1e3',
    '~',
    'no\\n',
  ),
  fc.constantFrom(
    'one\ntwo',
    'a\n\nb',
    'para one\n\n\npara two',
    'tail\n',
    '\nhead',
    'tab\tin',
    'word '.repeat(40).trim(),
  ),
  fc.string({ maxLength: 12 }),
);
export const scalars = fc.oneof(texts, fc.integer({ min: -1000, max: 1000 }), fc.boolean());

const { node } = fc.letrec<{ node: Node; entry: Entry }>((tie) => ({
  entry: fc.record({
    name: names,
    node: tie('node'),
    above: fc.boolean(),
    beside: fc.boolean(),
    blank: fc.boolean(),
  }),
  node: fc.oneof(
    { maxDepth: 4, depthIdentifier: 'yaml' },
    fc.record({
      is: fc.constant('scalar' as const),
      value: fc.oneof(scalars, fc.constant(null)),
      style: fc.nat(5),
    }),
    fc.record({
      is: fc.constant('map' as const),
      flow: fc.boolean(),
      entries: fc.uniqueArray(tie('entry'), { maxLength: 4, selector: ({ name }) => name }),
    }),
    fc.record({
      is: fc.constant('list' as const),
      flow: fc.boolean(),
      entries: fc.array(tie('entry'), { maxLength: 4 }),
    }),
  ),
}));

/**
 * Files with block and flow collections, every kind of scalar, comments, empty lines, odd indents, spaces where nobody
 * needs them and both line ends.
 */
export const files: fc.Arbitrary<Written> = fc
  .record({
    top: fc.uniqueArray(
      fc.record({ name: names, node, above: fc.boolean(), beside: fc.boolean(), blank: fc.boolean() }),
      { maxLength: 5, selector: ({ name }) => name },
    ),
    manner: fc.record({
      step: fc.constantFrom(1, 2, 3, 4),
      dashed: fc.boolean(),
      flat: fc.boolean(),
      loose: fc.boolean(),
      tall: fc.boolean(),
    }),
    eol: fc.constantFrom('\n', '\r\n'),
    ends: fc.boolean(),
  })
  .map(({ top, manner, eol, ends }) => {
    const writer = new Writer(manner);
    writer.block({ is: 'map', flow: false, entries: top }, 0, []);
    const text = writer.lines.join(eol);
    return { text: ends && text !== '' ? text + eol : text, paths: writer.paths };
  });
