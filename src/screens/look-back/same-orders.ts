import type { Edit, Orders } from '../../crisis/journal.ts';
import { sameOffer } from '../../crisis/offer.ts';

function sameEdit(one: Edit, two: Edit | undefined): boolean {
  if (one.kind !== two?.kind || one.clause !== two.clause) return false;
  return one.kind !== 'propose' || (two.kind === 'propose' && sameOffer(one.offer, two.offer));
}

/** Whether two seals order the same. */
export function sameOrders(one: Orders, two: Orders): boolean {
  const [edits = [], others = []] = [one.edits, two.edits];
  return (
    one.public === two.public &&
    one.quiet === two.quiet &&
    one.decision === two.decision &&
    edits.length === others.length &&
    edits.every((edit, place) => sameEdit(edit, others[place]))
  );
}
