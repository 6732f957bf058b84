import type { Compiler } from './compiler.ts';
import { choosing } from './condition.ts';
import type { EffectList } from './effects.ts';
import type { Row } from './layout.ts';

/** The tracks as the machine's regions: they hear events by name and settle. */
export interface Tracks {
  /** The number of an event's name, to be heard by; -1 when no track listens to it. */
  event(name: string): number;
  hear(row: Row, event: number): void;
  /** Asks every track whether it goes on by itself, if anything was touched by which one might. */
  settle(row: Row): void;
}

/** Numbers of a listener: the cell of its track, and where its states begin among all decisions. */
const size = 2;

/** Compiles every track: by event, by track, by state, the arrows that leave it. */
export function compileTracks(compiler: Compiler): Tracks {
  const { scenario, names, layout, decisions, effects, watch } = compiler;
  const tracks = Object.values(scenario.tracks).map(({ states }) => Object.values(states));
  const heard = tracks.flatMap((states) => states.flatMap(({ on }) => Object.keys(on)));
  const events = ['settle', ...new Set(heard)];
  const enter = tracks.map((states) => states.map((state) => effects.compile(state.enter)));
  /** Which state comes next, as decisions: by listener, by state it is in. */
  const next: number[] = [];
  // Only tracks that have an arrow for the event in some state are asked.
  const listeners = events.map((event) =>
    tracks.flatMap((states, track): number[] => {
      const arrows = states.map(({ on, settle }) => (event === 'settle' ? settle : (on[event] ?? [])));
      if (!arrows.some((leaving) => leaving.length > 0)) return [];
      const from = next.length;
      for (const [state, leaving] of arrows.entries()) {
        const list = leaving.map(({ to, when }) => ({ when, value: names.states[track]?.at(to) ?? 0 }));
        next.push(choosing(compiler, list, state));
      }
      return [layout.tracks + track, from];
    }),
  );
  const places = new Map(events.map((event, place) => [event, place]));
  const targets = new Int32Array(size * tracks.length);

  const hear = (row: Row, event: number): void => {
    const asked = listeners[event];
    if (!asked) return;
    // All regions choose before any of them enters its new state.
    let moves = false;
    for (let at = 0; at < asked.length; at += size) {
      const state = row[asked[at] as number] as number;
      const to = decisions.decide(row, next[(asked[at + 1] as number) + state] as number);
      targets[at] = to;
      moves ||= to !== state;
    }
    if (!moves) return;
    watch.stirred = true;
    for (let at = 0; at < asked.length; at += size) {
      const cell = asked[at] as number;
      const to = targets[at] as number;
      const from = row[cell] as number;
      if (from === to) continue;
      watch.taken?.(cell - layout.tracks, events[event] as string, from, to);
      row[cell] = to;
      effects.apply(row, enter[cell - layout.tracks]?.[to] as EffectList, -1, true);
    }
  };
  const settle = places.get('settle') as number;
  return {
    event: (name) => places.get(name) ?? -1,
    hear,
    settle(row) {
      if (!watch.stirred) return;
      watch.stirred = false;
      hear(row, settle);
    },
  };
}
