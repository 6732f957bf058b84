import type { Scenario, Track } from '../../scenario/schema.ts';
import type { Placed, Slot } from './timeline.ts';

/** One state of a track as the statechart shows it. */
export interface Stop {
  state: string;
  /** Place in the lane, from 0, in the author's order. */
  place: number;
  /** When the game came into it; the opening state has one time fewer than it was entered. */
  entered: readonly Slot[];
  initial: boolean;
  visited: boolean;
  present: boolean;
}

/** A way from one state to another. */
export interface Way {
  from: number;
  to: number;
  /** When it was taken; empty when the game never took it. */
  taken: readonly Slot[];
  /** Rows above (forward) or below (back) the lane, from 1, so that no two ways cross there; 0 between neighbours. */
  row: number;
}

/** A track as the statechart shows it: its states in a row, and the ways between them. */
export interface Lane {
  track: string;
  stops: readonly Stop[];
  ways: readonly Way[];
  /** Rows the forward and the backward ways take up. */
  above: number;
  below: number;
}

function possible(track: Track): [string, string][] {
  return Object.entries(track.states).flatMap(([from, state]) => {
    const targets = [...Object.values(state.on).flat(), ...state.settle].map((arrow) => arrow.to);
    return [...new Set(targets)].filter((to) => to !== from).map((to): [string, string] => [from, to]);
  });
}

/** Short ways lie nearest; a way takes the first row in which nothing overlaps it. */
function intoRows(ways: readonly Omit<Way, 'row'>[]): Way[] {
  const rows: Omit<Way, 'row'>[][] = [];
  const span = (w: Omit<Way, 'row'>) => [Math.min(w.from, w.to), Math.max(w.from, w.to)] as const;
  const clashes = (a: Omit<Way, 'row'>, b: Omit<Way, 'row'>) =>
    Math.max(span(a)[0], span(b)[0]) < Math.min(span(a)[1], span(b)[1]);
  return ways
    .toSorted((a, b) => Math.abs(a.to - a.from) - Math.abs(b.to - b.from))
    .map((way) => {
      if (Math.abs(way.to - way.from) === 1) return { ...way, row: 0 };
      const free = rows.findIndex((row) => !row.some((other) => clashes(way, other)));
      const row = free < 0 ? rows.push([]) - 1 : free;
      rows[row]?.push(way);
      return { ...way, row: row + 1 };
    });
}

/** A track laid out in one line, with the states the game went through and the ways it took. */
function laneOf(name: string, track: Track, present: string | undefined, entries: readonly Placed[]): Lane {
  const states = Object.keys(track.states);
  const moved = entries.flatMap(({ entry: { cause }, slot }) =>
    cause.kind === 'track' && cause.track === name ? [{ ...cause, slot }] : [],
  );
  const stops = states.map((state, place) => {
    const entered = moved.filter((m) => m.to === state).map((m) => m.slot);
    const initial = state === track.initial;
    return {
      state,
      place,
      entered,
      initial,
      visited: initial || entered.length > 0,
      present: state === present,
    };
  });
  const pairs = [...possible(track), ...moved.map((m): [string, string] => [m.from, m.to])];
  const ways = new Map(pairs.map((pair) => [pair.join(' '), pair]));
  const drawn = [...ways.values()].map(([from, to]) => ({
    from: states.indexOf(from),
    to: states.indexOf(to),
    taken: moved.filter((m) => m.from === from && m.to === to).map((m) => m.slot),
  }));
  const forward = intoRows(drawn.filter((way) => way.to > way.from));
  const back = intoRows(drawn.filter((way) => way.to < way.from));
  const height = (rows: readonly Way[]) => Math.max(0, ...rows.map((way) => way.row));
  return { track: name, stops, ways: [...forward, ...back], above: height(forward), below: height(back) };
}

/** Every track of a game as a lane. */
export const lanesOf = (
  scenario: Scenario,
  tracks: Readonly<Record<string, string>>,
  entries: readonly Placed[],
): Lane[] =>
  Object.entries(scenario.tracks).map(([name, track]) => laneOf(name, track, tracks[name], entries));
