import { type CST, isMap, isScalar, isSeq, type Node, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml';

/** One name with its value, or one item of a list, and where it is written. */
export interface Entry {
  /** Undefined in a list. */
  key: Scalar | undefined;
  /** Undefined where nothing is written behind the name. */
  value: Node | undefined;
  /** Its first character: the name, its anchor, or the `-`. */
  from: number;
  /** Behind its last character; a comment on the same line is not counted. */
  to: number;
  /** Behind the `:` or `-` and whatever names or types the value: where a value starts or would start. */
  valueAt: number;
}

type Item = CST.CollectionItem;
export type Collection = YAMLMap | YAMLSeq;

const blank = ['space', 'newline', 'comment', 'comma'];
const significant = (tokens: readonly CST.SourceToken[] = []) =>
  tokens.filter(({ type }) => !blank.includes(type));
const endOfToken = ({ offset, source }: { offset: number; source: string }) => offset + source.length;

export const isCollection = (node: unknown): node is Collection => isMap(node) || isSeq(node);
export const isFlow = (node: Collection): boolean => node.srcToken?.type === 'flow-collection';
export const nameOf = (key: Scalar): string => String(key.value ?? '');

/** The entries of a block or list in order; undefined where the library read something that is not plainly there. */
export function entriesOf(node: Collection): Entry[] | undefined {
  const written = itemsOf(node);
  const all = node.items.map((item, place): Entry | undefined => {
    if (isMap(node)) {
      const { key, value, srcToken } = item as (typeof node.items)[number] & { srcToken?: Item };
      return isScalar(key) && srcToken ? entry(srcToken, key, value as Node | null) : undefined;
    }
    const token = written[place];
    return token && written.length === node.items.length
      ? entry(token, undefined, item as Node | null)
      : undefined;
  });
  return all.every((one) => one !== undefined) ? all : undefined;
}

function itemsOf({ srcToken }: Collection): readonly Item[] {
  if (!srcToken || !('items' in srcToken)) return [];
  return srcToken.items.filter(
    ({ start, key, sep, value }: Item) => key || sep || value || significant(start).length > 0,
  );
}

function entry(item: Item, key: Scalar | undefined, node: Node | null): Entry | undefined {
  const before = significant(item.start);
  const between = significant(item.sep);
  const from = before[0]?.offset ?? item.key?.offset ?? item.value?.offset;
  const last = between.at(-1) ?? (key ? undefined : before.at(-1));
  const valueAt = last ? endOfToken(last) : key ? key.range?.[1] : item.value?.offset;
  if (from === undefined || valueAt === undefined) return undefined;
  const value = item.value && node ? node : undefined;
  return { key, value, from, to: value ? endOf(value) : valueAt, valueAt };
}

/** Behind the last character of a value. A block text counts the end of its last line. */
export function endOf(node: Node): number {
  const end = node.range?.[1] ?? 0;
  if (!isCollection(node) || isFlow(node)) return end;
  return entriesOf(node)?.at(-1)?.to ?? end;
}
