import { isParty } from '../crisis/place.ts';
import type { Scores } from '../crisis/view-type.ts';
import type { Scenario } from '../scenario/schema.ts';

/** The share of each score in a seat's character: for a delegation they add up to 1. */
export function sharesOf(scenario: Scenario, seat: string): Scores {
  // The one score of a third party is its aims.
  if (isParty(scenario, seat)) return { aims: 1, home: 0, relationship: 0 };
  const character = scenario.delegations[seat]?.character;
  if (!character) return { aims: 0, home: 0, relationship: 0 };
  const { aims, home, relationship } = character;
  const sum = aims + home + relationship || 1;
  return { aims: aims / sum, home: home / sum, relationship: relationship / sum };
}

/** Scores, or differences of them, each times its share. */
export const inShares = (scores: Scores, shares: Scores): Scores => ({
  aims: scores.aims * shares.aims,
  home: scores.home * shares.home,
  relationship: scores.relationship * shares.relationship,
});

/** Three scores, or differences of them, each times its share in a seat's character: they add up to `weigh`. */
export const weighEach = (scenario: Scenario, seat: string, scores: Scores): Scores =>
  inShares(scores, sharesOf(scenario, seat));

/** What weighed scores add up to. */
export const sumOf = ({ aims, home, relationship }: Scores): number => aims + home + relationship;

/** How a seat's character weighs its three scores: 0..100. */
export const weigh = (scenario: Scenario, seat: string, scores: Scores): number =>
  sumOf(weighEach(scenario, seat, scores));

/** By how much the first scores are above the second. */
export const difference = (one: Scores, two: Scores): Scores => ({
  aims: one.aims - two.aims,
  home: one.home - two.home,
  relationship: one.relationship - two.relationship,
});
