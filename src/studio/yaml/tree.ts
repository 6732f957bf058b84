import type { Opened } from './opened.ts';
import type { Path, Plain, Wish } from './wish.ts';

/** What a file says, with the order of its names. */
export type Tree = null | boolean | number | string | Tree[] | { entries: [name: string, value: Tree][] };

const trees = new WeakMap<Opened, Tree>();

/** All that a file says. Throws when its aliases multiply. */
export function treeOf(opened: Opened): Tree {
  const found = trees.get(opened);
  if (found !== undefined) return found;
  const tree = ofValue(opened.document.toJS({ mapAsMap: true, maxAliasCount: 100 }));
  trees.set(opened, tree);
  return tree;
}

function ofValue(value: unknown): Tree {
  if (value instanceof Map)
    return { entries: [...value].map(([name, one]) => [String(name ?? ''), ofValue(one)]) };
  if (Array.isArray(value)) return value.map(ofValue);
  return (value ?? null) as Tree;
}

const ofPlain = (value: Plain): Tree => {
  if (Array.isArray(value)) return value.map(ofPlain);
  if (typeof value !== 'object' || value === null) return value as Tree;
  return { entries: Object.entries(value).map(([name, one]) => [name, ofPlain(one)]) };
};

const isBlock = (tree: Tree | undefined): tree is { entries: [string, Tree][] } =>
  typeof tree === 'object' && tree !== null && !Array.isArray(tree);

/** What a file should say once a wish is granted; the given tree stays as it is. */
export function wished(tree: Tree, wish: Wish): Tree {
  if (wish.do === 'insert') return changeAt(tree, wish.path, (one) => inserted(one, wish));
  const { path } = wish;
  const last = path.at(-1);
  if (wish.do === 'set') return changeAt(tree, path, () => ofPlain(wish.value), wish.order);
  if (wish.do === 'write')
    return changeAt(tree, path, (one) => {
      const text = String(one);
      return text.slice(0, wish.offset) + wish.is + text.slice(wish.offset + wish.was.length);
    });
  return changeAt(tree, path.slice(0, -1), (holder) => {
    const list = Array.isArray(holder) ? [...holder] : isBlock(holder) ? [...holder.entries] : [];
    const at = isBlock(holder) ? holder.entries.findIndex(([name]) => name === last) : Number(last);
    const one = list[at] as never;
    if (wish.do === 'remove') list.splice(at, 1);
    if (wish.do === 'move') list.splice(wish.to, 0, ...(list.splice(at, 1) as never[]));
    if (wish.do === 'rename') list[at] = [wish.name, one[1]] as never;
    if (wish.do === 'copy') list.splice(at + 1, 0, [wish.name, one[1]] as never);
    return isBlock(holder) ? { entries: list as [string, Tree][] } : (list as Tree[]);
  });
}

function inserted(
  one: Tree | undefined,
  { at, name, value }: { at: number; name?: string; value: Plain },
): Tree {
  const fresh = ofPlain(value);
  if (name === undefined) {
    const list = Array.isArray(one) ? [...one] : [];
    list.splice(at, 0, fresh);
    return list;
  }
  const entries = isBlock(one) ? [...one.entries] : [];
  entries.splice(at, 0, [name, fresh]);
  return { entries };
}

/** Where a name that is not there yet belongs: behind those that come before it in the order of the format. */
export function placeInOrder(names: readonly string[], name: string, order: readonly string[] = []): number {
  const rank = order.indexOf(name);
  if (rank < 0) return names.length;
  const before = names.map((one) => order.indexOf(one)).findLastIndex((one) => one >= 0 && one < rank);
  if (before >= 0) return before + 1;
  const after = names.findIndex((one) => order.indexOf(one) > rank);
  return after < 0 ? names.length : after;
}

function changeAt(
  tree: Tree | undefined,
  path: Path,
  change: (one: Tree | undefined) => Tree,
  order?: readonly string[],
): Tree {
  const [step, ...rest] = path;
  if (step === undefined) return change(tree);
  if (typeof step === 'number') {
    const list = Array.isArray(tree) ? [...tree] : [];
    list[step] = changeAt(list[step], rest, change, order);
    return list;
  }
  const entries = isBlock(tree) ? [...tree.entries] : [];
  const at = entries.findIndex(([name]) => name === step);
  const value = changeAt(entries[at]?.[1], rest, change, order);
  if (at >= 0) entries[at] = [step, value];
  else {
    const names = entries.map(([name]) => name);
    entries.splice(rest.length === 0 ? placeInOrder(names, step, order) : names.length, 0, [step, value]);
  }
  return { entries };
}
