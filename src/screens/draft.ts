import type { Orders } from '../crisis/journal.ts';

/** Orders that a seat is still thinking over, with every earlier version, so that nothing unsealed is final. */
export interface Draft {
  orders: Orders;
  before: readonly Orders[];
}

/** Nothing is chosen yet. */
export const emptyDraft: Draft = { orders: {}, before: [] };

/** Versions kept; older ones are let go. */
const kept = 50;

/** The draft with new orders; the old ones can be had back by `undone`. */
export const changed = (draft: Draft, orders: Orders): Draft => ({
  orders,
  before: [...draft.before.slice(1 - kept), draft.orders],
});

/** The draft before its last change, or undefined when there was none. */
export function undone(draft: Draft): Draft | undefined {
  const orders = draft.before.at(-1);
  return orders && { orders, before: draft.before.slice(0, -1) };
}
