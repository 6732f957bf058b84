import type { Edit, Offer } from '../../../crisis/journal.ts';
import { sameOffer } from '../../../crisis/offer.ts';
import { editRefusalIn } from '../../../crisis/view-refusals.ts';
import type { View } from '../../../crisis/view-type.ts';
import type { Scenario } from '../../../scenario/schema.ts';
import type { Statement } from '../../session/statement.ts';

export type OfferStatement = Extract<Statement, { kind: 'offer' }>;
export type Term = OfferStatement['gives'][number];

const offerOf = ({ position, ambiguous, conditional, revocable }: Term): Offer => ({
  position,
  ambiguous,
  conditional,
  revocable,
});

/** An offer as edits of one's draft: for each clause it is about, accept what lies there, or propose those words. */
export function editsFor(scenario: Scenario, view: View, { gives, asks }: OfferStatement): Edit[] {
  return [...gives, ...asks].flatMap((term): Edit[] => {
    const theirs = view.table[term.clause]?.offers[view.other];
    const propose: Edit = { kind: 'propose', clause: term.clause, offer: offerOf(term) };
    const accept: Edit = { kind: 'accept', clause: term.clause };
    const edit = sameOffer(theirs, propose.offer) ? accept : propose;
    return editRefusalIn(scenario, view, edit) ? [] : [edit];
  });
}
