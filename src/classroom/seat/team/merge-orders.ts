import type { Edit, Orders } from '../../../crisis/journal.ts';

/** One thing that orders say: an act, the decision, or what is done to a clause (`edit:<clause>`). */
export type OrdersPart = 'public' | 'quiet' | 'decision' | `edit:${string}`;

const single = ['public', 'quiet', 'decision'] as const;

/** What orders say, part by part, as text that can be compared. */
function partsOf(orders: Orders): Map<OrdersPart, string> {
  const parts = new Map<OrdersPart, string>();
  for (const part of single) {
    const said = orders[part];
    if (said !== undefined) parts.set(part, said);
  }
  for (const edit of orders.edits ?? []) parts.set(`edit:${edit.clause}`, JSON.stringify(edit));
  return parts;
}

/** Whether two drafts say the same; the order of edits says nothing. */
export const sameOrders = (one: Orders, two: Orders): boolean => changedParts(one, two).length === 0;

/** The parts in which one draft differs from another. */
export function changedParts(before: Orders, after: Orders): OrdersPart[] {
  const [one, two] = [partsOf(before), partsOf(after)];
  return [...new Set([...one.keys(), ...two.keys()])].filter((part) => one.get(part) !== two.get(part));
}

/** `theirs`, with every part put in that differs between `base` and `mine`: what I changed stays changed. */
export function mergedOrders(base: Orders, mine: Orders, theirs: Orders): Orders {
  const changed = new Set(changedParts(base, mine));
  const merged: Orders = {};
  const from = (part: OrdersPart) => (changed.has(part) ? mine : theirs);
  for (const part of single) {
    const said = from(part)[part];
    if (said !== undefined) Object.assign(merged, { [part]: said });
  }
  const kept = (theirs.edits ?? []).filter(({ clause }) => !changed.has(`edit:${clause}`));
  const put = (mine.edits ?? []).filter(({ clause }) => changed.has(`edit:${clause}`));
  const edits: Edit[] = [...kept, ...put];
  if (edits.length > 0) merged.edits = edits;
  return merged;
}
