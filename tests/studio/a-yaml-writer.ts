/** What a file is to hold. */
export type Node =
  | { is: 'scalar'; value: string | number | boolean | null; style: number }
  | { is: 'map'; flow: boolean; entries: Entry[] }
  | { is: 'list'; flow: boolean; entries: Entry[] };

/** A name or dash with its value, and whether comments or an empty line stand around it. */
export interface Entry {
  name: string;
  node: Node;
  above: boolean;
  beside: boolean;
  blank: boolean;
}

/** How an author writes. */
export interface Manner {
  /** Spaces by which a block is set inside another. */
  step: number;
  /** The first of a block in a list stands beside its dash. */
  dashed: boolean;
  /** The dashes of a list stand under the name that it hangs on. */
  flat: boolean;
  /** Spaces stand where nobody needs them, and comments under the last of a block. */
  loose: boolean;
  /** Brackets go over several lines. */
  tall: boolean;
}

type Path = (string | number)[];
type Holder = Exclude<Node, { is: 'scalar' }>;

/** Writes a file line by line. */
export class Writer {
  readonly lines: string[] = [];
  readonly paths: Path[] = [];
  readonly #manner: Manner;
  #comments = 0;

  constructor(manner: Manner) {
    this.#manner = manner;
  }

  /** Every comment is a word of its own, so that a lost one is noticed. */
  #comment = () => `# c${++this.#comments}.`;

  block({ is, entries }: Holder, indent: number, path: Path): void {
    const { loose } = this.#manner;
    const margin = ' '.repeat(indent);
    entries.forEach((entry, place) => {
      const here = [...path, is === 'map' ? entry.name : place];
      this.paths.push(here);
      if (entry.blank) this.lines.push(loose && entry.above ? margin : '');
      if (entry.above) this.lines.push(margin + this.#comment());
      const beside = entry.beside ? `${loose ? '   ' : ' '}${this.#comment()}` : loose ? '  ' : '';
      const head = margin + (is === 'map' ? `${nameAs(entry.name)}:` : '-') + (loose ? ' ' : '');
      this.#value(head, entry.node, beside, indent, is === 'list', here);
    });
    const last = entries.at(-1);
    if (loose && last?.blank && last.beside) this.lines.push(margin + this.#comment());
  }

  #value(head: string, node: Node, beside: string, indent: number, inList: boolean, path: Path): void {
    const { step, dashed, flat } = this.#manner;
    if (node.is === 'scalar') {
      this.#scalar(head, node, beside, indent + step);
      return;
    }
    if (node.flow || node.entries.length === 0) {
      const flow = this.#flow(node, indent + step, path);
      this.lines.push(...`${head} ${flow}${beside}`.split('\n'));
      return;
    }
    const compact = inList && dashed && !node.entries[0]?.above && !node.entries[0]?.blank;
    const under = flat && node.is === 'list' && !inList ? indent : indent + step;
    const inner = compact ? head.length + 1 : under;
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
      this.#folded(`${head} ${value}${beside}`, style, indent);
    else if (style === 2 && !/[\n\r\t]/.test(value))
      this.lines.push(`${head} '${value.replaceAll("'", "''")}'${beside}`);
    else if (style > 2 && /^[!-~가-힣][^\r\t]*[!-~가-힣]$/.test(value) && !/\n[ \n]| \n/.test(value)) {
      this.lines.push(`${head} ${style === 3 ? '>-' : '|-'}${beside}`);
      const lines = style === 3 ? value.replaceAll('\n', '\n\n') : value;
      for (const line of lines.split('\n')) this.lines.push(line && ' '.repeat(indent) + line);
    } else this.#folded(`${head} ${JSON.stringify(value)}${beside}`, style, indent);
  }

  /** Many words go over several lines without any mark. */
  #folded(line: string, style: number, indent: number): void {
    const over =
      style % 2 === 1 ? line.replace(/(?<=word word word) (?=word)/g, `\n${' '.repeat(indent)}`) : line;
    this.lines.push(...over.split('\n'));
  }

  #flow(node: Node, indent: number, path: Path): string {
    if (node.is === 'scalar') return node.value === null ? 'null' : JSON.stringify(node.value);
    const [open, close] = node.is === 'map' ? '{}' : '[]';
    if (node.entries.length === 0) return `${open}${close}`;
    const [first] = node.entries;
    const tall = this.#manner.tall && first?.beside === true;
    const margin = `\n${' '.repeat(indent)}`;
    const inner = node.entries.map((entry, place) => {
      const here = [...path, node.is === 'map' ? entry.name : place];
      this.paths.push(here);
      const above = tall && entry.above ? margin + this.#comment() : '';
      const name = node.is === 'map' ? `${nameAs(entry.name)}: ` : '';
      const value = name + this.#flow(entry.node, indent + this.#manner.step, here);
      const comma = place < node.entries.length - 1 || first?.above ? ',' : '';
      if (!tall) return value + comma;
      return above + margin + value + comma + (entry.blank ? ` ${this.#comment()}` : '');
    });
    if (tall) return open + inner.join('') + margin + close;
    const gap = first?.blank ? ' ' : '';
    return open + gap + inner.join(' ') + gap + close;
  }
}

const nameAs = (name: string): string => (name === 'x1' ? '"x1"' : name);
