import type { Decision, Scenario } from '../../scenario/schema.ts';
import { applyAndNote, note } from '../apply.ts';
import { ratifies } from '../home.ts';
import { outcomeOf } from '../outcome.ts';
import { seatsOf } from '../place.ts';
import type { Outcome, State } from '../state.ts';
import type { Done } from './perform.ts';

/** What the sealed decisions come to, and whose home refused if one did. */
function endOf(scenario: Scenario, state: State, decisions: ReadonlyMap<string, Decision>): Partial<State> {
  const outcome = outcomeOf(decisions);
  if (outcome !== undefined) return { outcome };
  const refuser = seatsOf(scenario).find((seat) => !ratifies(scenario, state, seat));
  return refuser === undefined ? { outcome: 'signed' } : { outcome: 'refused', blame: refuser };
}

/** Both decisions are turned up; the tracks hear the outcome, and then the deadline. */
export function decide(scenario: Scenario, state: State): Done {
  const decisions = new Map(
    seatsOf(scenario).map((seat) => [seat, state.sealed[seat]?.decision ?? 'lapse'] as const),
  );
  let next = state;
  for (const [seat, decision] of decisions) {
    const standing = state.sealed[seat]?.standing === true;
    const effects = scenario.delegations[seat]?.decisions[decision].effects ?? [];
    next = applyAndNote(
      scenario,
      next,
      effects,
      { seat, public: true },
      { kind: 'decision', seat, decision, standing },
    );
  }
  // Ratification is asked of the homes as they stood when the decisions were sealed.
  next = { ...next, ...endOf(scenario, state, decisions) };
  const outcome = next.outcome as Outcome;
  return { state: note(next, { kind: 'outcome', outcome }, {}), heard: [outcome, 'deadline'] };
}
