import { bargainingSpace } from '../../crisis/bargaining.ts';
import { supportOf } from '../../crisis/home.ts';
import { seatsOf } from '../../crisis/place.ts';
import { scoresOf } from '../../crisis/scores.ts';
import { agreedCount } from '../../crisis/text-of.ts';
import type { Scores } from '../../crisis/view-type.ts';
import type { Played } from './played.ts';

/** A finished game in a few figures. */
export interface Glance {
  id: string;
  play: number;
  ending: string;
  outcome: string | undefined;
  /** Of the two delegations, in the scenario's order. */
  scores: readonly [Scores, Scores];
  /** Whole texts that both homes would have ratified at the end, of all there are. */
  ratifiable: number;
  deals: number;
  /** Clauses agreed, of all there are. */
  agreed: number;
  clauses: number;
  /** Support of 0..100 for the text as it stands, in the two homes. */
  support: readonly [number, number];
}

const known = new WeakMap<object, Glance>();

/** A finished game at a glance; worked out once for each. */
export function glanceAt({ id, play, game }: Played): Glance {
  const before = known.get(game);
  if (before) return before;
  const { scenario, state } = game;
  const [first = '', second = ''] = seatsOf(scenario);
  const { deals, ratifiable } = bargainingSpace(scenario, state);
  const glance: Glance = {
    ...{ id, play, deals, ratifiable },
    ending: state.ending ?? '',
    outcome: state.outcome,
    scores: [scoresOf(scenario, state, first), scoresOf(scenario, state, second)],
    agreed: agreedCount(state),
    clauses: Object.keys(scenario.clauses).length,
    support: [supportOf(scenario, state, first), supportOf(scenario, state, second)],
  };
  known.set(game, glance);
  return glance;
}
