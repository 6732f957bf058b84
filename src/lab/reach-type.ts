/** A way that a track took: what it heard, or `settle`, and from which state to which. */
export interface Way {
  track: string;
  event: string;
  from: string;
  to: string;
}

/** How many games came to each part of a scenario: plain JSON. What is not named was reached by none. */
export interface Reach {
  games: number;
  /** By track, by state: games that were in it, however shortly. */
  states: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By `keyOf`: games that took it. */
  ways: Readonly<Record<string, number>>;
  /** By ending: games that ended so. */
  endings: Readonly<Record<string, number>>;
}

/** The key of a way in `Reach.ways`. */
export const keyOf = ({ track, event, from, to }: Way): string => `${track}: ${from} > ${to} by ${event}`;

/** What two runs, or two parts of one, came to together. */
export function together(one: Reach, two: Reach): Reach {
  const tracks = new Set([...Object.keys(one.states), ...Object.keys(two.states)]);
  return {
    games: one.games + two.games,
    states: Object.fromEntries(
      [...tracks].map((track) => [track, sum(one.states[track] ?? {}, two.states[track] ?? {})]),
    ),
    ways: sum(one.ways, two.ways),
    endings: sum(one.endings, two.endings),
  };
}

function sum(
  one: Readonly<Record<string, number>>,
  two: Readonly<Record<string, number>>,
): Record<string, number> {
  const both = { ...one };
  for (const [name, count] of Object.entries(two)) both[name] = (both[name] ?? 0) + count;
  return both;
}
