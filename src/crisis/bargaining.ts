import type { Scenario } from '../scenario/schema.ts';
import { tasteFor, thresholdOf } from './home.ts';
import { plain } from './offer.ts';
import { seatsOf } from './place.ts';
import type { State } from './state.ts';

/** All full deals in plain words, and what each home makes of them. */
export interface BargainingSpace {
  /** Clause ids, and the positions of each, in the order that numbers the deals: the first clause turns slowest. */
  clauses: readonly { id: string; positions: readonly string[] }[];
  /** Number of deals: the product of the clauses' positions. */
  deals: number;
  /** For each deal 1 if both homes would ratify it, else 0. */
  ratified: Uint8Array;
  /** How many deals both homes would ratify. */
  ratifiable: number;
  /** Seat -> for each deal the weight (0..100) of the blocs that accept it. */
  support: Readonly<Record<string, Uint8Array>>;
}

/** Adds one bloc's taste, deal by deal. */
function tastesOf(
  clauses: BargainingSpace['clauses'],
  deals: number,
  taste: (id: string, position: string) => number,
) {
  const sums = new Int16Array(deals);
  let span = deals;
  for (const { id, positions } of clauses) {
    const values = positions.map((position) => taste(id, position));
    span = span / positions.length;
    for (let deal = 0; deal < deals; deal += 1) {
      const place = Math.trunc(deal / span) % positions.length;
      sums[deal] = (sums[deal] ?? 0) + (values[place] ?? 0);
    }
  }
  return sums;
}

/**
 * The set of deals that both homes could ratify in a state: hidden in play, opened in the debrief.
 * Seven clauses of three positions are 2,187 deals, and take a few milliseconds.
 */
export function bargainingSpace(scenario: Scenario, state: State): BargainingSpace {
  const clauses = Object.entries(scenario.clauses).map(([id, { positions }]) => ({
    id,
    positions: Object.keys(positions),
  }));
  const deals = clauses.reduce((product, { positions }) => product * positions.length, 1);
  const seats = seatsOf(scenario);
  const support: Record<string, Uint8Array> = {};
  for (const seat of seats) {
    const weights = new Uint8Array(deals);
    for (const [id, bloc] of Object.entries(scenario.delegations[seat]?.blocs ?? {})) {
      const threshold = thresholdOf(scenario, bloc, state.meters[`${seat}.${id}`] ?? bloc.mood);
      const sums = tastesOf(clauses, deals, (clause, position) => {
        const rules = scenario.clauses[clause];
        return rules ? tasteFor(scenario, seat, bloc, clause, rules, plain(position)) : 0;
      });
      for (let deal = 0; deal < deals; deal += 1) {
        if ((sums[deal] ?? 0) >= threshold) weights[deal] = (weights[deal] ?? 0) + bloc.weight;
      }
    }
    support[seat] = weights;
  }
  const ratified = new Uint8Array(deals);
  let ratifiable = 0;
  for (let deal = 0; deal < deals; deal += 1) {
    const passes = seats.every(
      (seat) => (support[seat]?.[deal] ?? 0) >= (scenario.delegations[seat]?.ratifiesAt ?? 100),
    );
    if (!passes) continue;
    ratified[deal] = 1;
    ratifiable += 1;
  }
  return { clauses, deals, ratified, ratifiable, support };
}

/** The positions of the deal with a number, by clause. */
export function dealAt({ clauses }: BargainingSpace, deal: number): Record<string, string> {
  const positions: Record<string, string> = {};
  let rest = deal;
  for (const clause of clauses.toReversed()) {
    positions[clause.id] = clause.positions[rest % clause.positions.length] ?? '';
    rest = Math.trunc(rest / clause.positions.length);
  }
  return positions;
}
