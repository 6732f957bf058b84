import { editRefusal } from '../crisis/edit-refusal.ts';
import type { Offer } from '../crisis/journal.ts';
import { moveRefusal } from '../crisis/move-refusal.ts';
import { plain, worded, wordingsFor } from '../crisis/offer.ts';
import { ownerOf } from '../crisis/place.ts';
import type { State } from '../crisis/state.ts';
import type { Scenario } from '../scenario/schema.ts';

/** Moves a seat may make in a channel in the present step, as far as the state imagined tells. */
export function movesOf(
  scenario: Scenario,
  state: State,
  seat: string,
  channel: 'public' | 'quiet',
): string[] {
  return Object.keys(scenario.moves).filter(
    (id) =>
      ownerOf(id) === seat &&
      scenario.moves[id]?.channel === channel &&
      moveRefusal(scenario, state, seat, id) === undefined,
  );
}

/** The wordings worth thinking about for a position: plain, and each loosening the clause allows. */
export function offersOf(scenario: Scenario, state: State, seat: string, clause: string): Offer[] {
  const rules = scenario.clauses[clause];
  if (!rules) return [];
  const offers = Object.keys(rules.positions).flatMap((position): Offer[] => {
    const allowed = wordingsFor(rules, position);
    const loose = allowed.filter((wording) => wording !== 'ambiguous');
    return [
      plain(position),
      ...(loose.length > 0 ? [worded(position, loose)] : []),
      ...(allowed.includes('ambiguous') ? [worded(position, ['ambiguous'])] : []),
    ];
  });
  return offers.filter(
    (offer) =>
      editRefusal(scenario, state, seat, { kind: 'propose', clause, offer })?.code !== 'positionUnmet',
  );
}
