import type { Place } from '../scenario/diagnostic.ts';
import type { Places } from '../scenario/places.ts';
import type { Scenario } from '../scenario/schema.ts';

/** Names that lead to a part of `scenario.yaml`, joined by `/` -> where it stands. Plain JSON: it crosses threads. */
export type Outline = Readonly<Record<string, Place>>;

/** Every part of a scenario that something may be said of. */
function partsOf({ calendar, delegations, meters, tracks, moves, clauses, ...rest }: Scenario): string[][] {
  const under = (path: string[], names: object): string[][] =>
    Object.keys(names).map((name) => [...path, name]);
  const { matters, happenings, endings } = rest;
  return [
    ['delegations'],
    ...under(['calendar', 'rounds'], calendar.rounds),
    ...under(['calendar', 'cuts'], calendar.cuts),
    ...Object.entries(delegations).flatMap(([seat, { mustHaves, decisions, blocs }]) => {
      const own = ['delegations', seat];
      return [
        own,
        [...own, 'scores'],
        ...under([...own, 'mustHaves'], mustHaves),
        ...under([...own, 'decisions'], decisions),
        ...under([...own, 'blocs'], blocs),
        ...Object.entries(blocs).flatMap(([bloc, { taste }]) =>
          Object.entries(taste).flatMap(([clause, positions]) =>
            under([...own, 'blocs', bloc, 'taste', clause], positions),
          ),
        ),
      ];
    }),
    ...under(['meters'], meters),
    ...Object.entries(tracks).flatMap(([track, { states }]) => [
      ['tracks', track],
      ...under(['tracks', track, 'states'], states),
    ]),
    ...under(['moves'], moves),
    ...Object.entries(clauses).flatMap(([clause, { positions }]) => [
      ['clauses', clause],
      ...under(['clauses', clause, 'positions'], positions),
    ]),
    ...under(['matters'], matters),
    ...under(['happenings'], happenings),
    ...under(['endings'], endings),
  ];
}

/** Where the parts of a scenario stand in its file. */
export const outlineOf = (scenario: Scenario, places: Places): Outline =>
  Object.fromEntries(partsOf(scenario).map((path) => [path.join('/'), places(path)]));

/** Where a part stands, or the nearest part around it that is in the outline. */
export function placeIn(outline: Outline, path: readonly string[]): Place {
  for (let length = path.length; length > 0; length -= 1) {
    const place = outline[path.slice(0, length).join('/')];
    if (place) return place;
  }
  return { file: 'scenario.yaml', line: 1, column: 1 };
}
