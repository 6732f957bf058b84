import { seatsOf } from '../../crisis/place.ts';
import type { Level } from '../../rival/levels.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Who } from '../who.ts';
import type { Match } from '../work.ts';

/** What kind of players meet. */
export type Pairing = 'equals' | 'against greedy' | 'against random' | 'greedy pairs' | 'random pairs';

/** One match of the set, and how many games of it are played. */
export interface SetMatch {
  pairing: Pairing;
  match: Match;
  games: number;
}

/** What the balance of a scenario is judged by. */
export interface BalanceSettings {
  cut: string;
  seed: number;
  /** How hard the rivals think. */
  level: Level;
  /** Games between equal rivals; the other pairings follow from it. */
  games: number;
}

/** Games of the other pairings for each game between equal rivals: against others that think for each seat. */
const [greedySide, randomSide, greedyPairs, randomPairs] = [0.25, 0.15, 0.5, 20] as const;

/**
 * The fixed set of games that a scenario's balance is judged by: equal rivals, rivals against greedy and against random
 * players from either seat, greedy pairs, and many random pairs.
 */
export function balanceSet(scenario: Scenario, { cut, seed, level, games }: BalanceSettings): SetMatch[] {
  const [one = '', two = ''] = seatsOf(scenario);
  const [rival, greedy, random]: [Who, Who, Who] = [
    { plays: 'rival', level },
    { plays: 'greedy' },
    { plays: 'random' },
  ];
  const match = (pairing: Pairing, first: Who, second: Who, share: number): SetMatch => ({
    pairing,
    match: { cut, seed, players: { [one]: first, [two]: second }, detail: 'choices' },
    games: Math.max(1, Math.round(games * share)),
  });
  return [
    match('equals', rival, rival, 1),
    match('against greedy', rival, greedy, greedySide),
    match('against greedy', greedy, rival, greedySide),
    match('against random', rival, random, randomSide),
    match('against random', random, rival, randomSide),
    match('greedy pairs', greedy, greedy, greedyPairs),
    match('random pairs', random, random, randomPairs),
  ];
}
