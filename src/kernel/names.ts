import { seatsOf } from '../crisis/place.ts';
import type { Scenario } from '../scenario/schema.ts';

/** A list of names and the place of each. */
export interface Index {
  names: readonly string[];
  /** Place of a name; throws on one that is not there, which a scenario that was read cannot hold. */
  at(name: string): number;
}

function indexOf(names: readonly string[]): Index {
  const places = new Map(names.map((name, place) => [name, place]));
  return {
    names,
    at(name) {
      const place = places.get(name);
      if (place === undefined) throw new RangeError(`the kernel knows no "${name}"`);
      return place;
    },
  };
}

/** Every name of a scenario as a number, in the scenario's order. */
export interface Names {
  /** The two delegations. */
  seats: Index;
  /** Every seat that can act: the delegations, then the third parties. */
  actors: Index;
  /** The scenario's meters, then the mood of every bloc. */
  meters: Index;
  tracks: Index;
  /** By track: its states. */
  states: readonly Index[];
  moves: Index;
  clauses: Index;
  /** By clause: its positions. */
  positions: readonly Index[];
  matters: Index;
  happenings: Index;
  rounds: Index;
  cuts: Index;
  endings: Index;
  /** By seat: its must-haves. */
  mustHaves: readonly Index[];
  outcomes: Index;
}

/** Numbers the names of a scenario. */
export function namesOf(scenario: Scenario): Names {
  const seats = seatsOf(scenario);
  const moods = seats.flatMap((seat) =>
    Object.keys(scenario.delegations[seat]?.blocs ?? {}).map((bloc) => `${seat}.${bloc}`),
  );
  return {
    seats: indexOf(seats),
    actors: indexOf([...seats, ...Object.keys(scenario.parties)]),
    meters: indexOf([...Object.keys(scenario.meters), ...moods]),
    tracks: indexOf(Object.keys(scenario.tracks)),
    states: Object.values(scenario.tracks).map(({ states }) => indexOf(Object.keys(states))),
    moves: indexOf(Object.keys(scenario.moves)),
    clauses: indexOf(Object.keys(scenario.clauses)),
    positions: Object.values(scenario.clauses).map(({ positions }) => indexOf(Object.keys(positions))),
    matters: indexOf(Object.keys(scenario.matters)),
    happenings: indexOf(Object.keys(scenario.happenings)),
    rounds: indexOf(Object.keys(scenario.calendar.rounds)),
    cuts: indexOf(Object.keys(scenario.calendar.cuts)),
    endings: indexOf(Object.keys(scenario.endings)),
    mustHaves: seats.map((seat) => indexOf(Object.keys(scenario.delegations[seat]?.mustHaves ?? {}))),
    outcomes: indexOf([
      'signed',
      'refused',
      'parallel',
      ...seats.map((seat) => `alone.${seat}`),
      'lapsed',
      'ruptured',
    ]),
  };
}
