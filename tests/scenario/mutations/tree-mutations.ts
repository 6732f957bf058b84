import { parse } from 'yaml';
import type { Dice } from './dice.ts';
import type { Mutation } from './text-mutations.ts';

type Tree = null | boolean | number | string | Tree[] | { [key: string]: Tree };
type Block = Tree[] | { [key: string]: Tree };

const parsed = new Map<string, Tree>();

/** What a file says as plain values, a copy each time. */
function treeOf(text: string): Tree {
  if (!parsed.has(text)) parsed.set(text, parse(text));
  return structuredClone(parsed.get(text) ?? null);
}

const isBlock = (tree: Tree): tree is Block => typeof tree === 'object' && tree !== null;

function blocksIn(tree: Tree): Block[] {
  return isBlock(tree) ? [tree, ...Object.values(tree).flatMap(blocksIn)] : [];
}

/** One entry of a block lost, renamed, moved, copied elsewhere, wrapped, or of another kind. */
function change(blocks: Block[], dice: Dice): void {
  const block = dice.pick(blocks) as { [key: string]: Tree };
  const keys = Object.keys(block);
  if (keys.length === 0) return;
  const key = dice.pick(keys);
  const [other, another] = [dice.pick(blocks) as { [key: string]: Tree }, dice.pick(keys)];
  const value = block[key] ?? null;
  switch (dice.below(8)) {
    case 0:
      delete block[key];
      return;
    case 1:
      block[dice.pick(['x', '', 'all', 'constructor', 'a b', 'Ä', '1', `${key}x`])] = value;
      if (!Array.isArray(block)) delete block[key];
      return;
    case 2:
      [block[key], block[another]] = [block[another] ?? null, value];
      return;
    case 3:
      // A copy, since a block within itself is what no file can say.
      other[dice.pick(Object.keys(other)) ?? 'x'] = structuredClone(value);
      return;
    case 4:
      block[key] = [value];
      return;
    case 5:
      block[key] = { [key]: value };
      return;
    case 6:
      block[key] = Array.isArray(value)
        ? Object.fromEntries(value.entries())
        : isBlock(value)
          ? Object.keys(value)
          : [];
      return;
    default:
      block[key] = dice.pick<Tree>([null, true, 0, -1, 1.5, 1e300, '', 'x', [], {}, [[]], 'a'.repeat(500)]);
  }
}

/** The structure changed, and written as JSON, which is YAML too. */
const structure: Mutation = (text, dice) => {
  const tree = treeOf(text);
  for (let times = dice.below(4); times >= 0; times -= 1) change(blocksIn(tree), dice);
  return JSON.stringify(tree, undefined, dice.below(3));
};

export const treeMutations: Readonly<Record<string, Mutation>> = { structure };
