import { isAlias, isMap, isScalar, type Node } from 'yaml';
import { type Collection, type Entry, entriesOf, isCollection, isFlow, nameOf } from './entries.ts';
import type { Opened } from './opened.ts';
import { type Path, Refused } from './wish.ts';

/** How far a path leads into a file. */
export interface Walk {
  /** What stands there; undefined where nothing is written. */
  node: Node | undefined;
  /** The name or dash it hangs on; undefined at the top of the file. */
  entry: Entry | undefined;
  /** The block or list that holds the entry, and its place there. */
  holder: Collection | undefined;
  place: number;
  /** Whether it stands inside brackets. */
  inFlow: boolean;
  /** What of the path is not there. */
  rest: Path;
}

/**
 * Follows a path as far as it is written.
 * @throws Refused where what stands on the way also stands for something else
 */
export function walk(opened: Opened, path: Path): Walk {
  const top = (opened.document.contents as Node | null) ?? undefined;
  let at: Walk = { node: top, entry: undefined, holder: undefined, place: 0, inFlow: false, rest: path };
  for (;;) {
    refuseShared(opened, at.node);
    const [step, ...rest] = at.rest;
    if (step === undefined || isNothing(at.node)) return at;
    const { node } = at;
    if (isAlias(node)) throw new Refused('alias', node.range?.[0]);
    if (!isCollection(node) || isMap(node) !== (typeof step === 'string'))
      throw new Refused('shape', node?.range?.[0]);
    const entries = plainEntries(node);
    const place =
      typeof step === 'number' ? step : entries.findIndex(({ key }) => key && nameOf(key) === step);
    const entry = entries[place];
    if (!entry) return at;
    const inFlow = at.inFlow || isFlow(node);
    at = { node: entry.value, entry, holder: node, place, inFlow, rest };
  }
}

/** As `walk`, to an entry that must be there. */
export function walkTo(opened: Opened, path: Path): Walk & { entry: Entry; holder: Collection } {
  const { entry, holder, ...found } = walk(opened, path);
  if (!entry || !holder || found.rest.length > 0) throw new Refused('missing', entry?.from);
  return { entry, holder, ...found };
}

/** The entries of a block or list that takes nothing from another. */
export function plainEntries(node: Collection): Entry[] {
  const entries = entriesOf(node);
  if (!entries) throw new Refused('shape', node.range?.[0]);
  const merge = entries.find(({ key }) => key && nameOf(key) === '<<');
  if (merge) throw new Refused('merge', merge.from);
  return entries;
}

/** Whether nothing is written: no value, or `null`. */
export const isNothing = (node: Node | undefined): boolean =>
  node === undefined || (isScalar(node) && node.value === null);

/** What an alias asks for cannot be changed without changing all of its places. */
export function refuseShared({ asked }: Opened, node: Node | undefined): void {
  if (node && 'anchor' in node && node.anchor !== undefined && asked.has(node.anchor))
    throw new Refused('anchor', node.range?.[0]);
}
