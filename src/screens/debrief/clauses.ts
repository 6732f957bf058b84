import type { Offer } from '../../crisis/journal.ts';
import type { State } from '../../crisis/state.ts';
import { lineOf } from '../../crisis/text-of.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** A clause from each side's first words to what stood at the end. */
export interface ClauseStory {
  clause: string;
  first: Readonly<Record<string, Offer>>;
  last: Readonly<Record<string, Offer>>;
  /** What stands: agreed, or the fallback. */
  stands: Offer;
  agreed: boolean;
  locked: boolean;
  /** Positions that lay between the two sides in the author's order, at first and at last. */
  apart: { first: number; last: number };
}

/** Positions in the author's order. */
const places = (scenario: Scenario, clause: string) => Object.keys(scenario.clauses[clause]?.positions ?? {});

function apart(scenario: Scenario, clause: string, offers: Readonly<Record<string, Offer>>): number {
  const all = places(scenario, clause);
  const at = Object.values(offers).map((offer) => all.indexOf(offer.position));
  return Math.max(0, ...at) - Math.min(all.length, ...at);
}

/** Every clause's way, in the scenario's order. */
export function clauseStories(scenario: Scenario, state: State): ClauseStory[] {
  return Object.entries(state.table).map(([clause, { offers, first, agreed, locked }]) => ({
    clause,
    first,
    last: offers,
    stands: lineOf(scenario, state, clause),
    agreed: agreed !== undefined,
    locked,
    apart: {
      first: apart(scenario, clause, first),
      last: agreed ? 0 : apart(scenario, clause, offers),
    },
  }));
}
