import fc from 'fast-check';

/** A file as an author may have written it. */
export interface Written {
  text: string;
  /** Paths of everything in it, blocks and lists among them. */
  paths: (string | number)[][];
}

type Node =
  | { is: 'scalar'; value: string | number | boolean | null; style: number }
  | { is: 'map'; flow: boolean; entries: Entry[] }
  | { is: 'list'; flow: boolean; entries: Entry[] };

interface Entry {
  name: string;
  node: Node;
  above: boolean;
  beside: boolean;
  blank: boolean;
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
      style: fc.nat(4),
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

/** Files with block and flow collections, every kind of scalar, comments, empty lines, odd indents and both line ends. */
export const files: fc.Arbitrary<Written> = fc
  .record({
    top: fc.uniqueArray(
      fc.record({ name: names, node, above: fc.boolean(), beside: fc.boolean(), blank: fc.boolean() }),
      { maxLength: 5, selector: ({ name }) => name },
    ),
    step: fc.constantFrom(1, 2, 3, 4),
    dashed: fc.boolean(),
    eol: fc.constantFrom('\n', '\r\n'),
    ends: fc.boolean(),
  })
  .map(({ top, step, dashed, eol, ends }) => {
    const writer = new Writer(step, dashed);
    writer.block({ is: 'map', flow: false, entries: top }, 0, []);
    const text = writer.lines.join(eol);
    return { text: ends && text !== '' ? text + eol : text, paths: writer.paths };
  });

class Writer {
  readonly lines: string[] = [];
  readonly paths: (string | number)[][] = [];
  readonly #step: number;
  readonly #dashed: boolean;
  #comments = 0;

  constructor(step: number, dashed: boolean) {
    this.#step = step;
    this.#dashed = dashed;
  }

  /** Every comment is a word of its own, so that a lost one is noticed. */
  #comment = () => `# c${++this.#comments}.`;

  block({ is, entries }: Exclude<Node, { is: 'scalar' }>, indent: number, path: (string | number)[]): void {
    const margin = ' '.repeat(indent);
    entries.forEach((entry, place) => {
      const here = [...path, is === 'map' ? entry.name : place];
      this.paths.push(here);
      if (entry.blank) this.lines.push('');
      if (entry.above) this.lines.push(margin + this.#comment());
      const beside = entry.beside ? ` ${this.#comment()}` : '';
      const head = margin + (is === 'map' ? `${nameAs(entry.name)}:` : '-');
      this.#value(head, entry.node, beside, indent, is === 'list', here);
    });
  }

  #value(
    head: string,
    node: Node,
    beside: string,
    indent: number,
    inList: boolean,
    path: (string | number)[],
  ): void {
    if (node.is === 'scalar') {
      this.#scalar(head, node, beside, indent + this.#step);
      return;
    }
    if (node.flow || node.entries.length === 0) {
      this.lines.push(`${head} ${this.#flow(node, path)}${beside}`);
      return;
    }
    const compact = inList && this.#dashed && !node.entries[0]?.above && !node.entries[0]?.blank;
    const inner = compact ? indent + 2 : indent + this.#step;
    const start = this.lines.length;
    if (!compact) this.lines.push(head + beside);
    this.block(node, inner, path);
    if (compact) this.lines[start] = `${head} ${this.lines[start]?.slice(inner)}`;
  }

  #scalar(
    head: string,
    { value, style }: Extract<Node, { is: 'scalar' }>,
    beside: string,
    indent: number,
  ): void {
    if (value === null) this.lines.push(head + (style === 0 ? ' null' : '') + beside);
    else if (typeof value !== 'string') this.lines.push(`${head} ${value}${beside}`);
    else if (style < 2 && /^[a-z]+( [a-z0-9>=<-]+)*[a-z]$/.test(value) && !/^(true|no|null)$/.test(value))
      this.lines.push(`${head} ${value}${beside}`);
    else if (style === 2 && !/[\n\r\t]/.test(value))
      this.lines.push(`${head} '${value.replaceAll("'", "''")}'${beside}`);
    else if (style > 2 && /^[!-~가-힣][^\r\t]*[!-~가-힣]$/.test(value) && !/\n[ \n]| \n/.test(value)) {
      this.lines.push(`${head} ${style === 3 ? '>-' : '|-'}${beside}`);
      const lines = style === 3 ? value.replaceAll('\n', '\n\n') : value;
      for (const line of lines.split('\n')) this.lines.push(line && ' '.repeat(indent) + line);
    } else this.lines.push(`${head} ${JSON.stringify(value)}${beside}`);
  }

  #flow(node: Node, path: (string | number)[]): string {
    if (node.is === 'scalar') return node.value === null ? 'null' : JSON.stringify(node.value);
    const inner = node.entries.map((entry, place) => {
      const here = [...path, node.is === 'map' ? entry.name : place];
      this.paths.push(here);
      return (node.is === 'map' ? `${nameAs(entry.name)}: ` : '') + this.#flow(entry.node, here);
    });
    const [gap, end] = node.entries[0]?.blank ? [' ', ' '] : ['', node.entries[0]?.above ? ',' : ''];
    const [open, close] = node.is === 'map' ? '{}' : '[]';
    return inner.length === 0 ? `${open}${close}` : open + gap + inner.join(', ') + end + close;
  }
}

const nameAs = (name: string): string => (name === 'x1' ? '"x1"' : name);
