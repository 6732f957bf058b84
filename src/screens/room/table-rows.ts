import { tasteFor } from '../../crisis/home.ts';
import type { Edit, Offer, Orders } from '../../crisis/journal.ts';
import { plain, sameOffer, type Wording, wordingsFor } from '../../crisis/offer.ts';
import type { Refusal } from '../../crisis/refusal-type.ts';
import { editRefusalIn } from '../../crisis/view-refusals.ts';
import type { ClauseView, View } from '../../crisis/view-type.ts';
import type { Clause, Scenario } from '../../scenario/schema.ts';
import { editOf } from './orders.ts';

/** One line of the treaty table. */
export interface ClauseRow {
  id: string;
  clause: Clause;
  stands: ClauseView;
  status: 'bracketed' | 'reopened' | 'agreed' | 'locked' | 'frozen';
  ours: Offer | undefined;
  theirs: Offer | undefined;
  /** What the draft does to it. */
  edit: Edit | undefined;
}

/** The lines of the table, in the scenario's order. */
export function clauseRows(scenario: Scenario, view: View, draft: Orders): ClauseRow[] {
  return Object.entries(scenario.clauses).flatMap(([id, clause]) => {
    const stands = view.table[id];
    if (!stands) return [];
    return [
      {
        id,
        clause,
        stands,
        status: statusOf(stands, stands.offers[view.seat], stands.offers[view.other]),
        ours: stands.offers[view.seat],
        theirs: stands.offers[view.other],
        edit: editOf(draft, id),
      },
    ];
  });
}

function statusOf(
  stands: ClauseView,
  ours: Offer | undefined,
  theirs: Offer | undefined,
): ClauseRow['status'] {
  if (stands.locked) return 'locked';
  if (stands.frozen) return 'frozen';
  if (stands.agreed) return 'agreed';
  // Brackets put back round an agreed line leave the same words on both sides.
  return ours && sameOffer(ours, theirs) ? 'reopened' : 'bracketed';
}

/** How own blocs take to a line, in the scenario's order; 0 says nothing either way. */
export function tastes(
  scenario: Scenario,
  view: View,
  id: string,
  offer: Offer,
): { bloc: string; taste: number }[] {
  const clause = scenario.clauses[id];
  if (!clause) return [];
  return Object.entries(scenario.delegations[view.seat]?.blocs ?? {}).map(([bloc, rules]) => ({
    bloc,
    taste: tasteFor(scenario, view.seat, rules, id, clause, offer),
  }));
}

/** A position as it could be proposed. */
export interface PositionChoice {
  position: string;
  /** Why it cannot be proposed in any words; undefined when it can. */
  refusal: Refusal | undefined;
  /** Wordings that the scenario allows for it. */
  wordings: readonly Wording[];
}

/** The positions of a clause in the scenario's order, each with what speaks against proposing it now. */
export function positionsOf(scenario: Scenario, view: View, id: string): PositionChoice[] {
  const clause = scenario.clauses[id];
  return Object.keys(clause?.positions ?? {}).map((position) => {
    const refusal = editRefusalIn(scenario, view, {
      kind: 'propose',
      clause: id,
      offer: plain(position),
    });
    return {
      position,
      // Their plain words may stand already; another wording of them is still worth a proposal.
      refusal: refusal?.code === 'sameAsStands' ? undefined : refusal,
      wordings: clause ? wordingsFor(clause, position) : [],
    };
  });
}

/** How many clauses are agreed, locked or still in brackets. */
export function tally(rows: readonly ClauseRow[]): { agreed: number; locked: number; brackets: number } {
  const agreed = rows.filter((row) => row.stands.agreed).length;
  return { agreed, locked: rows.filter((row) => row.stands.locked).length, brackets: rows.length - agreed };
}
