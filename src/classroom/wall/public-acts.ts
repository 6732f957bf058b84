import type { Entry } from '../../crisis/state.ts';
import type { View } from '../../crisis/view-type.ts';

/** Kinds of things that a class should see on the wall. */
const kinds = new Set(['move', 'decision', 'happening', 'outcome']);

const isShown = ({ cause }: Entry): boolean =>
  kinds.has(cause.kind) ||
  (cause.kind === 'word' && cause.what === 'broken') ||
  (cause.kind === 'edit' && (cause.result === 'agreed' || cause.result === 'locked'));

/** What was done in public, the latest first. */
export const publicActs = ({ chronicle }: Pick<View, 'chronicle'>, most: number): Entry[] =>
  chronicle.filter(isShown).slice(-most).reverse();
