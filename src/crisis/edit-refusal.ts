import type { Clause, Scenario } from '../scenario/schema.ts';
import { holds } from './evaluate.ts';
import type { Edit, Offer } from './journal.ts';
import { sameOffer, wordingsFor, wordingsOf } from './offer.ts';
import { own } from './own.ts';
import { otherOf, roundAt } from './place.ts';
import type { Refusal } from './refusal-type.ts';
import type { ClauseState, State } from './state.ts';

/** Whether the rupture scale keeps hands off a clause. */
export const isFrozen = (clause: Clause, rupture: number): boolean =>
  clause.freezesAt !== undefined && rupture <= clause.freezesAt;

function offerRefusal(
  scenario: Scenario,
  state: State,
  id: string,
  clause: Clause,
  offer: Offer,
): Refusal | undefined {
  const position = own(clause.positions, offer.position);
  if (!position) return { code: 'unknownPosition', clause: id, position: offer.position };
  if (position.when && !holds(scenario, state, position.when)) {
    return { code: 'positionUnmet', clause: id, position: offer.position };
  }
  const allowed = wordingsFor(clause, offer.position);
  const wording = wordingsOf(offer).find((one) => !allowed.includes(one));
  return wording && { code: 'wordingNotOffered', clause: id, wording };
}

function proposalRefusal(
  scenario: Scenario,
  state: State,
  seat: string,
  clause: Clause,
  stands: ClauseState,
  edit: Extract<Edit, { kind: 'propose' }>,
): Refusal | undefined {
  if (stands.agreed) return { code: 'clauseAgreed', clause: edit.clause };
  const refusal = offerRefusal(scenario, state, edit.clause, clause, edit.offer);
  if (refusal) return refusal;
  return sameOffer(stands.offers[seat], edit.offer)
    ? { code: 'sameAsStands', clause: edit.clause }
    : undefined;
}

/** Why a seat may not make an edit in the present step, or undefined when it may. */
export function editRefusal(scenario: Scenario, state: State, seat: string, edit: Edit): Refusal | undefined {
  const { clause: id } = edit;
  const clause = own(scenario.clauses, id);
  const stands = own(state.table, id);
  if (!clause || !stands) return { code: 'unknownClause', clause: id };
  if (isFrozen(clause, state.rupture)) return { code: 'clauseFrozen', clause: id, rupture: state.rupture };
  if (stands.locked) return { code: 'clauseLocked', clause: id };
  switch (edit.kind) {
    case 'propose':
      return proposalRefusal(scenario, state, seat, clause, stands, edit);
    case 'accept': {
      if (stands.agreed) return { code: 'clauseAgreed', clause: id };
      const offer = stands.offers[otherOf(scenario, seat)];
      if (!offer) return { code: 'nothingToAccept', clause: id };
      return offerRefusal(scenario, state, id, clause, offer);
    }
    case 'bracket':
      return stands.agreed ? undefined : { code: 'notAgreed', clause: id };
    case 'lock':
      if (!stands.agreed) return { code: 'notAgreed', clause: id };
      return roundAt(scenario, state).round.locks ? undefined : { code: 'noLockDate', clause: id };
  }
}
