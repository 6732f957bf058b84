import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type Scalar, type YAMLMap } from 'yaml';
import type { Place } from './diagnostic.ts';
import { scalarOffset } from './scalar-place.ts';
import { placeAt, type SourceFile } from './source-file.ts';

const nameOf = (key: Scalar): string => String(key.value ?? '');

/** The entries of a block by their names, the first of each: blocks may be long, and are asked for every name in them. */
const indexes = new WeakMap<YAMLMap, ReadonlyMap<string, Pair>>();

function indexOf(map: YAMLMap): ReadonlyMap<string, Pair> {
  const found = indexes.get(map);
  if (found) return found;
  const index = new Map<string, Pair>();
  for (const pair of map.items)
    if (isScalar(pair.key) && !index.has(nameOf(pair.key))) index.set(nameOf(pair.key), pair);
  indexes.set(map, index);
  return index;
}

/**
 * A spot in an author's file: a value, or the place where one is missing. Asking it for what is not there gives
 * an empty answer, so that what did parse can be checked while other parts are still wrong.
 */
export class Spot {
  readonly file: SourceFile;
  /** The name in front of the value, if it has one. */
  readonly key: Scalar | undefined;
  private readonly node: Node | undefined;
  private readonly start: number;

  constructor(file: SourceFile, node: unknown, key?: Scalar, start = 0) {
    this.file = file;
    this.node = (isAlias(node) ? node.resolve(file.document) : (node as Node | null)) ?? undefined;
    this.key = key;
    this.start = key?.range?.[0] ?? (node as Node | null)?.range?.[0] ?? start;
  }

  static top(file: SourceFile): Spot {
    return new Spot(file, file.document.contents);
  }

  /** Something is written here, even if it is nothing but a name and a colon. */
  get exists(): boolean {
    return this.node !== undefined || this.key !== undefined;
  }

  /** The name in front of the value, as text. */
  get name(): string | undefined {
    return this.key && nameOf(this.key);
  }

  get isMap(): boolean {
    return isMap(this.node);
  }

  get isList(): boolean {
    return isSeq(this.node);
  }

  /** The text written here; undefined for anything else. */
  get text(): string | undefined {
    return isScalar(this.node) && typeof this.node.value === 'string' ? this.node.value : undefined;
  }

  get number(): number | undefined {
    return isScalar(this.node) && typeof this.node.value === 'number' ? this.node.value : undefined;
  }

  get flag(): boolean | undefined {
    return isScalar(this.node) && typeof this.node.value === 'boolean' ? this.node.value : undefined;
  }

  /** Text, number or yes/no as the author wrote it; undefined for lists, blocks and nothing. */
  get written(): string | undefined {
    if (!isScalar(this.node) || this.node.value === null) return undefined;
    return typeof this.node.value === 'string'
      ? this.node.value
      : (this.node.source ?? String(this.node.value));
  }

  /** Where the value stands in the file, from its first character to the one after its last. */
  get valueRange(): [from: number, to: number] | undefined {
    if (!this.node?.range) return undefined;
    const { offsetOf = (address) => address } = this.file;
    return [offsetOf(this.node.range[0]), offsetOf(this.node.range[1])];
  }

  /** Whether something stands here and is over before a character of the file. */
  endsBefore(offset: number): boolean {
    const end = this.node?.range?.[2];
    return end !== undefined && (this.file.offsetOf?.(end) ?? end) <= offset;
  }

  at(key: string | number): Spot {
    if (typeof key === 'string') {
      const found = isMap(this.node) ? indexOf(this.node).get(key) : undefined;
      if (found) return new Spot(this.file, found.value, found.key as Scalar);
    } else if (isSeq(this.node) && key in this.node.items)
      return new Spot(this.file, this.node.items[key], undefined, this.start);
    return new Spot(this.file, undefined, undefined, this.start);
  }

  /** Down a path of names and places in lists. */
  follow(path: readonly PropertyKey[]): Spot {
    return path.reduce<Spot>((spot, key) => spot.at(typeof key === 'number' ? key : String(key)), this);
  }

  /** Names and values of a block, in order. */
  entries(): [string, Spot][] {
    if (!isMap(this.node)) return [];
    return this.node.items.flatMap(({ key, value }): [string, Spot][] =>
      isScalar(key) ? [[nameOf(key), new Spot(this.file, value, key)]] : [],
    );
  }

  items(): Spot[] {
    return isSeq(this.node)
      ? this.node.items.map((item) => new Spot(this.file, item, undefined, this.start))
      : [];
  }

  /** Where the value starts, or the character `offset` of its text; the name's place where there is no value. */
  place(offset = 0): Place {
    const empty = this.node === undefined || (isScalar(this.node) && this.node.value === null);
    const [start] = this.valueRange ?? [];
    if (empty || !this.node?.range || start === undefined) return placeAt(this.file, this.start);
    const further = scalarOffset(this.file.text, this.node, offset, start) - start;
    return placeAt(this.file, this.node.range[0] + further);
  }

  /** Where the name stands, or the value where it has no name. */
  namePlace(): Place {
    return placeAt(this.file, this.start);
  }
}
