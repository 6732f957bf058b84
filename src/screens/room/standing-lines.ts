import type { Offer } from '../../crisis/journal.ts';
import { plain } from '../../crisis/offer.ts';
import type { View } from '../../crisis/view-type.ts';

/** The text as it stands: what is agreed, and for the rest what stands if nothing is. */
export function standingLines(view: View): { clause: string; offer: Offer; agreed: boolean }[] {
  return Object.entries(view.table).map(([clause, { agreed, fallback }]) => ({
    clause,
    offer: agreed ?? plain(fallback),
    agreed: agreed !== undefined,
  }));
}
