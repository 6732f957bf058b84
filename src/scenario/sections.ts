import { Document, isMap, isScalar, LineCounter, type Node, type Pair, YAMLMap } from 'yaml';
import { compose } from './compose.ts';

/** A block of a file, from a name in the first column to the next one, composed by itself. */
interface Section {
  /** The address of its first character. */
  at: number;
  pairs: readonly Pair[];
}

/** A file that was put together from its sections. */
export interface Joined {
  /** The ranges of its nodes are addresses: they stay with a node while what stands above it grows or shrinks. */
  document: Document;
  /** Characters from the start of the text to an address. */
  offsetOf(address: number): number;
}

/** Addresses that a section has: more than a file may have characters. */
const stride = 2 ** 21;
/** Sections of a file beyond which it is quicker to compose the whole of it. */
const most = 60;

/** Before a name in the first column. YAML ends a line at `\n` alone; `^` would do so at other characters too. */
const border = /(?<=\n)(?=[A-Za-z][\w.-]*:[ \n])/;
const documentMark = /\n(?:---|\.\.\.)/;
const idleLine = /^ *(?:#|$)/;

/** Composes a file section by section, and each anew only when its text has changed. */
export class Sections {
  #kept = new Map<string, Section | undefined>();
  #count = 0;

  /**
   * The document that the whole text is. A section without a mistake leaves nothing open, so that the next one is read
   * as if nothing stood before it.
   * @returns undefined where that is not so, or the text has no such sections
   */
  read(text: string): Joined | undefined {
    const [lead = '', ...blocks] = `\n${text}`.split(border);
    let sound = blocks.length > 0 && blocks.length <= most && !documentMark.test(`\n${text}`);
    sound &&= lead.split('\n').every((line) => idleLine.test(line));
    const before = this.#kept;
    this.#kept = new Map();
    for (const block of blocks.slice(0, most)) {
      // After a mistake nothing more is composed, but what has been is kept for when that is mended.
      if (before.has(block)) this.#kept.set(block, before.get(block));
      else if (sound) this.#kept.set(block, this.#compose(block));
      sound &&= this.#kept.get(block) !== undefined;
    }
    return sound ? joined(lead.length - 1, this.#kept as Map<string, Section>, blocks) : undefined;
  }

  #compose(text: string): Section | undefined {
    this.#count += 1;
    const at = this.#count * stride;
    const document = compose(text, new LineCounter(), false, at);
    if (typeof document === 'number' || document.errors.length > 0 || !isMap(document.contents))
      return undefined;
    const pairs = document.contents.items;
    // After a `? name` without a value the library measures the next name from the wrong place.
    return pairs.every(({ value }) => value !== null) ? { at, pairs } : undefined;
  }
}

/** @returns undefined when a name stands twice: that is a mistake of the whole */
function joined(
  start: number,
  sections: ReadonlyMap<string, Section>,
  blocks: readonly string[],
): Joined | undefined {
  const map = new YAMLMap();
  const starts = new Map<number, number>();
  const names = new Set<unknown>();
  let offset = start;
  for (const block of blocks) {
    const { at, pairs } = sections.get(block) as Section;
    for (const pair of pairs) map.items.push(pair);
    for (const { key } of pairs) names.add(isScalar(key) ? key.value : key);
    map.range ??= [at, at, at];
    starts.set(at / stride, offset);
    offset += block.length;
  }
  if (names.size < map.items.length) return undefined;
  const document = new Document<Node>(undefined, { version: '1.2', logLevel: 'error' });
  document.contents = map;
  return {
    document,
    offsetOf: (address) => (starts.get(Math.floor(address / stride)) ?? 0) + (address % stride),
  };
}
