import type { Clause, Scenario } from '../scenario/schema.ts';
import { holds } from './evaluate.ts';
import type { Offer } from './journal.ts';
import { plain } from './offer.ts';
import type { State } from './state.ts';

/** What stands on a clause while nothing is agreed. */
export function fallbackOf(scenario: Scenario, state: State, clause: Clause): string {
  for (const { to, when } of clause.fallback) if (!when || holds(scenario, state, when)) return to;
  return clause.fallback[clause.fallback.length - 1]?.to ?? '';
}

/** The line of the text on one clause: what is agreed, or else its fallback. */
export function lineOf(scenario: Scenario, state: State, id: string): Offer {
  const clause = scenario.clauses[id];
  if (!clause) throw new RangeError(`no clause "${id}"`);
  return state.table[id]?.agreed ?? plain(fallbackOf(scenario, state, clause));
}

/** The text as it stands, every clause of it. */
export function standingText(scenario: Scenario, state: State): Record<string, Offer> {
  const text: Record<string, Offer> = {};
  for (const id of Object.keys(scenario.clauses)) text[id] = lineOf(scenario, state, id);
  return text;
}

/** How many clauses are agreed; a view of a game will do. */
export const agreedCount = ({ table }: Pick<State, 'table'>): number =>
  Object.values(table).filter((clause) => clause.agreed !== undefined).length;
