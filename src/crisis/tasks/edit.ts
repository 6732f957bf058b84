import type { Scenario } from '../../scenario/schema.ts';
import { note } from '../apply.ts';
import type { Edit, Offer } from '../journal.ts';
import { sameOffer } from '../offer.ts';
import { otherOf, seatsOf } from '../place.ts';
import type { Cause, ClauseState, State } from '../state.ts';
import type { Done } from './perform.ts';

type Result = Extract<Cause, { kind: 'edit' }>['result'];

/** Two equal positions agree; the looser wording of the two is the one both can live with. */
const merged = (one: Offer, two: Offer): Offer => ({
  position: one.position,
  ambiguous: one.ambiguous || two.ambiguous,
  conditional: one.conditional || two.conditional,
  revocable: one.revocable || two.revocable,
});

/**
 * Both seats' edits of one clause, taken together. Bracketing beats locking; an acceptance holds for the words that
 * stood when the step opened, and misses if the other side changed them in the same step.
 */
function editClause(
  before: ClauseState,
  edits: ReadonlyMap<string, Edit>,
  other: (seat: string) => string,
): { clause: ClauseState; results: Map<string, Result> } {
  const results = new Map<string, Result>();
  const bracketed = [...edits.values()].some((edit) => edit.kind === 'bracket');
  let clause = bracketed ? { ...before, agreed: undefined } : before;
  for (const [seat, edit] of edits) {
    if (edit.kind === 'bracket') results.set(seat, 'reopened');
    if (edit.kind === 'lock') {
      if (!bracketed) clause = { ...clause, locked: true };
      results.set(seat, bracketed ? 'missed' : 'locked');
    }
    if (edit.kind === 'propose') {
      clause = { ...clause, offers: { ...clause.offers, [seat]: edit.offer } };
      results.set(seat, 'bracketed');
    }
  }
  const accepting = [...edits].filter(([, edit]) => edit.kind === 'accept').map(([seat]) => seat);
  for (const seat of accepting) {
    const taken = before.offers[other(seat)];
    if (!taken) continue;
    const crossed = accepting.length > 1;
    const missed = !crossed && !sameOffer(taken, clause.offers[other(seat)]);
    results.set(seat, crossed ? 'crossed' : missed ? 'missed' : 'agreed');
    if (missed) continue;
    clause = { ...clause, offers: { ...clause.offers, [seat]: taken } };
    if (!crossed) clause = { ...clause, agreed: taken };
  }
  const [one, two] = Object.values(clause.offers);
  const proposed = [...results.values()].some((result) => result === 'bracketed');
  if (proposed && !clause.agreed && one && two && one.position === two.position) {
    clause = { ...clause, agreed: merged(one, two) };
    for (const [seat, result] of results) if (result === 'bracketed') results.set(seat, 'agreed');
  }
  return { clause, results };
}

/** Both seats' edits are opened together and worked into the text. */
export function edit(scenario: Scenario, state: State): Done {
  let next = state;
  for (const id of Object.keys(scenario.clauses)) {
    const edits = new Map<string, Edit>();
    for (const seat of seatsOf(scenario)) {
      const mine = state.sealed[seat]?.edits?.find((one) => one.clause === id);
      if (mine) edits.set(seat, mine);
    }
    const before = next.table[id];
    if (edits.size === 0 || !before) continue;
    const { clause, results } = editClause(before, edits, (seat) => otherOf(scenario, seat));
    next = { ...next, table: { ...next.table, [id]: clause } };
    for (const [seat, result] of results) {
      const made = edits.get(seat);
      if (made) next = note(next, { kind: 'edit', edit: made, seat, result }, {});
    }
  }
  return { state: next, heard: [] };
}
