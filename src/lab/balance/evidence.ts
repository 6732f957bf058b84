import type { Moments } from '../intervals.ts';
import type { TallyPlan } from '../tally/layout.ts';
import { addTally, emptyTally, type Tally } from '../tally/tally.ts';
import type { BalanceSettings, Pairing, SetMatch } from './set.ts';

/** One match of the set, played. */
export interface PlayedMatch extends SetMatch {
  tally: Tally;
}

/** What a happening does to a seat where it comes: the difference to the same games without it, in points. */
export interface HappeningEffect {
  happening: string;
  seat: string;
  /** Games in which it came, of so many. */
  came: number;
  of: number;
  /** What the games came to for the seat with it and without it. */
  with: Moments;
  without: Moments;
}

/** Everything that the judges of a balance look at. */
export interface Evidence {
  settings: BalanceSettings;
  plan: TallyPlan;
  played: readonly PlayedMatch[];
  happenings: readonly HappeningEffect[];
  /** The games that tell how much there is to agree on as each round begins: between equal rivals, if they play. */
  spaceOf: Pairing;
}

/** Whether a seat was played by someone who wants something: random play shows what can be, not what is worth it. */
const hasIntent = ({ match }: SetMatch, seat: string): boolean => match.players[seat]?.plays !== 'random';

/** The matches of a pairing added up. */
export function pooled({ plan, played }: Evidence, ...pairings: readonly Pairing[]): Tally {
  const all = emptyTally(plan);
  for (const { pairing, tally } of played) if (pairings.includes(pairing)) addTally(all, tally);
  return all;
}

/** The matches in which a seat was played with intent, added up. */
export function withIntent({ plan, played }: Evidence, seat: string): Tally {
  const all = emptyTally(plan);
  for (const one of played) if (hasIntent(one, seat)) addTally(all, one.tally);
  return all;
}

/** The pairings in which both sides want something. */
export const ofIntent: readonly Pairing[] = ['equals', 'against greedy', 'greedy pairs'];
