import { type Document, isAlias, isCollection, isPair, type Node } from 'yaml';
import type { Remark } from './remarks/remark.ts';

/** Aliases in one file, and values that it may have with every alias written out. No scenario needs a tenth of it. */
const most = { aliases: 1000, values: 200_000 };

/** Why a file's aliases cannot be followed, and at which character. */
export interface AliasTrouble {
  offset: number;
  what: Remark;
  mend: Remark;
}

/**
 * Whether each alias (`*name`) leads to something that stands before it and does not hold it, and whether all of them
 * written out still come to a file of a sensible size. Looks at each value once, however often it is meant.
 */
export function troubleWithAliases(document: Document): AliasTrouble | undefined {
  // Anchor -> how many values it stands for; undefined while those are being counted.
  const sizes = new Map<string, number | undefined>();
  let aliases = 0;
  let trouble: AliasTrouble | undefined;
  const refuse = (node: Node, what: Remark, mend: Remark): number => {
    trouble ??= { offset: node.range?.[0] ?? 0, what, mend };
    return 0;
  };
  const count = (node: unknown): number => {
    if (trouble !== undefined) return 0;
    if (isPair(node)) return count(node.key) + count(node.value);
    if (isAlias(node)) return countAlias(node.source, node);
    const { anchor } = (node ?? {}) as { anchor?: string };
    if (anchor !== undefined) sizes.set(anchor, undefined);
    let size = 1;
    if (isCollection(node)) for (const item of node.items) size += count(item);
    if (anchor !== undefined) sizes.set(anchor, size);
    return size > most.values ? refuse(node as Node, { code: 'writing.aliasesMultiply' }, writeOut) : size;
  };
  const countAlias = (name: string, node: Node): number => {
    aliases += 1;
    if (aliases > most.aliases)
      return refuse(node, { code: 'writing.tooManyAliases', most: most.aliases }, writeOut);
    if (!sizes.has(name))
      return refuse(node, { code: 'writing.noAnchor', name }, { code: 'writing.quoteStar' });
    return sizes.get(name) ?? refuse(node, { code: 'writing.aliasOfItself', name }, writeOut);
  };
  count(document.contents);
  return trouble;
}

const writeOut: Remark = { code: 'writing.writeOut' };
