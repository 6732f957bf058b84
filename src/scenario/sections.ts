import { Document, isMap, isScalar, LineCounter, type Node, Pair, YAMLMap } from 'yaml';
import { compose } from './compose.ts';
import { type Block, blocksOf, type Piece, staysInside } from './cut.ts';
import { Nesting } from './nesting.ts';

/** A piece of a file, composed by itself. Its ranges and errors are addresses, which stay when what is above it changes. */
interface Section {
  /** Addresses of its first character, of its first name and of its end. */
  at: number;
  start: number;
  end: number;
  pairs: readonly Pair[];
  errors: Document['errors'];
}

/** The sections of a block: the one, or its heading and the finer ones below that. */
interface Sectioned {
  head: Section;
  inner: readonly Section[];
}

/** A file that was put together from its sections. */
export interface Joined {
  document: Document;
  /** Characters from the start of the text to an address in the document. */
  offsetOf(address: number): number;
}

/** Addresses that a section has: more than a file may have characters. */
const stride = 2 ** 21;
/** Pieces of a file beyond which it is read as a whole. No scenario has a third of it. */
const most = 1000;

/** Mistakes that end with the names they are made in: what authors make as long as a name is half written. */
const harmless: readonly string[] = [
  'Implicit keys need to be on a single line',
  'Implicit map keys need to be followed by map values',
  'All mapping items must start at the same column',
  'Map keys must be unique',
];

const isHarmless = ({ message }: { message: string }): boolean => harmless.includes(message);

/** Composes a file piece by piece, and each anew only when its text has changed. */
export class Sections {
  #kept = new Map<string, Section | undefined>();
  #count = 0;

  /**
   * The document that the whole text is: after a piece that leaves nothing open the next one reads as if nothing stood before it.
   * @returns undefined where a piece leaves something open, or the text has no such pieces
   */
  read(text: string): Joined | undefined {
    const blocks = blocksOf(text) ?? [];
    const pieces = blocks.reduce((sum, { finer }) => sum + 1 + (finer?.inner.length ?? 0), 0);
    if (pieces === 0 || pieces > most) return undefined;
    const before = this.#kept;
    this.#kept = new Map();
    const starts = new Map<number, number>();
    let sound = true;
    const sectionOf = (piece: Piece): Section | undefined => {
      const key = piece.below + piece.text;
      // Once the whole has to be composed nothing else is, but what has been is kept for when that is mended.
      const section = before.has(key) || !sound ? before.get(key) : this.#compose(piece);
      if (section || before.has(key) || sound) this.#kept.set(key, section);
      if (section) starts.set(section.at / stride, piece.offset - piece.below.length);
      return section;
    };
    const all = blocks.flatMap((block) => {
      const sections = sectionsOf(block, sectionOf);
      sound &&= sections !== undefined;
      return sections ?? [];
    });
    const document = sound ? joined(all) : undefined;
    const offsetOf = (address: number): number =>
      (starts.get(Math.floor(address / stride)) ?? 0) + (address % stride);
    return document && { document, offsetOf };
  }

  #compose(piece: Piece): Section | undefined {
    const text = piece.below + piece.text;
    this.#count += 1;
    const at = this.#count * stride;
    const nesting = new Nesting();
    const document = compose(text, new LineCounter(), false, at, nesting);
    if (typeof document === 'number') return undefined;
    const { contents, errors } = document;
    const closed = !nesting.isOpen && errors.every(isHarmless) && staysInside(piece);
    if (errors.length > 0 && !closed) return undefined;
    const pairs = piece.below === '' ? pairsIn(contents) : pairsBelow(contents);
    // After a `? name` without a value the library measures the next name from the wrong place.
    if (!pairs || pairs.some(({ value }) => value === null)) return undefined;
    const start = at + piece.below.length + piece.column;
    return { at, start, end: at + text.length, pairs, errors };
  }
}

const pairsIn = (node: unknown): readonly Pair[] | undefined =>
  isMap(node) && !node.flow ? node.items : undefined;

/** What stands below the one heading. */
function pairsBelow(node: unknown): readonly Pair[] | undefined {
  const [pair, ...more] = pairsIn(node) ?? [];
  return more.length === 0 ? pairsIn(pair?.value) : undefined;
}

/** The finer sections of a block, or else the one; undefined where neither can stand by itself. */
function sectionsOf(
  { whole, finer }: Block,
  sectionOf: (piece: Piece) => Section | undefined,
): Sectioned | undefined {
  const inner = finer?.inner.map(sectionOf) ?? [];
  const heading = finer && sectionOf(finer.heading);
  if (heading && inner.every((one) => one !== undefined)) return { head: heading, inner };
  const head = sectionOf(whole);
  return head && { head, inner: [] };
}

/** @returns undefined when a name stands twice: that is a mistake of the whole */
function joined(blocks: readonly Sectioned[]): Document | undefined {
  const all = blocks.flatMap(({ head, inner }) => [head, ...inner]);
  const inner = blocks.map((block) =>
    mapOf(
      block.inner.flatMap(({ pairs }) => pairs),
      block.inner,
    ),
  );
  const outer = blocks.flatMap(({ head: { pairs }, inner: { length } }, place) =>
    length === 0 ? pairs : pairs.map(({ key }) => new Pair(key, inner[place])),
  );
  const top = mapOf(outer, all);
  if (![top, ...inner].every(isDistinct)) return undefined;
  const document = new Document<Node>(undefined, { version: '1.2', logLevel: 'error' });
  document.contents = top;
  document.errors = all.flatMap(({ errors }) => errors);
  return document;
}

function mapOf(pairs: readonly Pair[], sections: readonly Section[]): YAMLMap {
  const map = new YAMLMap();
  map.items = [...pairs];
  const [first, last] = [sections[0], sections.at(-1)];
  if (first && last) map.range = [first.start, last.end, last.end];
  return map;
}

const isDistinct = ({ items }: YAMLMap): boolean =>
  new Set(items.map(({ key }) => (isScalar(key) ? key.value : key))).size === items.length;
