import { keyOf, type Reach } from '../../lab/reach-type.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Cause, ChartEdge, Lane } from './chart.ts';

/** Games that were in a state; undefined while nothing is known. */
export const gamesIn = (reach: Reach | undefined, track: string, state: string): number | undefined =>
  reach && (reach.states[track]?.[state] ?? 0);

/** Games in which a cause led along its way; undefined while nothing is known, and for ways that lead nowhere else. */
export function gamesBy(
  reach: Reach | undefined,
  track: string,
  { from, to }: ChartEdge,
  { event }: Cause,
): number | undefined {
  return from === to ? undefined : reach && (reach.ways[keyOf({ track, event, from, to })] ?? 0);
}

/** Whether it is known that no game took a way, whatever the cause. */
export const isUntaken = (reach: Reach | undefined, track: string, edge: ChartEdge): boolean =>
  edge.causes.every((cause) => gamesBy(reach, track, edge, cause) === 0);

/** How many states, ways and endings no game reached. */
export function unreached(
  reach: Reach,
  scenario: Scenario,
  lanes: readonly Lane[],
): { states: number; ways: number; endings: number } {
  const count = (list: readonly boolean[]) => list.filter(Boolean).length;
  return {
    states: count(
      lanes.flatMap(({ track, states }) => states.map((state) => gamesIn(reach, track, state) === 0)),
    ),
    ways: count(lanes.flatMap(({ track, edges }) => edges.map((edge) => isUntaken(reach, track, edge)))),
    endings: count(Object.keys(scenario.endings).map((ending) => !reach.endings[ending])),
  };
}
