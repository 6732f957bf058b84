import type { Compiler } from './compiler.ts';
import { choosing } from './condition.ts';
import type { Row } from './layout.ts';

/** The tracks as the machine's regions: they hear events by name and settle. */
export interface Tracks {
  /** The number of an event's name, to be heard by; -1 when no track listens to it. */
  event(name: string): number;
  hear(row: Row, event: number): void;
  /** Asks every track whether it goes on by itself, if anything was touched by which one might. */
  settle(row: Row): void;
}

/** A track that hears an event in some of its states. */
interface Listener {
  track: number;
  cell: number;
  /** By state: which state comes next. */
  next: Int32Array;
}

/** Compiles every track: by event, by track, by state, the arrows that leave it. */
export function compileTracks(compiler: Compiler): Tracks {
  const { scenario, names, layout, decisions, effects, watch } = compiler;
  const tracks = Object.values(scenario.tracks).map(({ states }) => Object.values(states));
  const heard = tracks.flatMap((states) => states.flatMap(({ on }) => Object.keys(on)));
  const events = ['settle', ...new Set(heard)];
  const enter = tracks.map((states) => states.map((state) => effects.compile(state.enter)));
  // Only tracks that have an arrow for the event in some state are asked.
  const listeners = events.map((event) =>
    tracks.flatMap((states, track): Listener[] => {
      const arrows = states.map(({ on, settle }) =>
        event === 'settle' && settle.length > 0 ? settle : on[event],
      );
      if (!arrows.some((leaving) => leaving)) return [];
      const next = arrows.map((leaving = [], state) => {
        const list = leaving.map(({ to, when }) => ({ when, value: names.states[track]?.at(to) ?? 0 }));
        return choosing(compiler, list, state);
      });
      return [{ track, cell: layout.tracks + track, next: Int32Array.from(next) }];
    }),
  );
  const places = new Map(events.map((event, place) => [event, place]));
  const targets = new Int32Array(tracks.length);

  const hear = (row: Row, event: number): void => {
    const asked = listeners[event];
    if (!asked) return;
    // All regions choose before any of them enters its new state.
    for (let at = 0; at < asked.length; at += 1) {
      const { cell, next } = asked[at] as Listener;
      targets[at] = decisions.decide(row, next[row[cell] as number] as number);
    }
    for (let at = 0; at < asked.length; at += 1) {
      const { track, cell } = asked[at] as Listener;
      const to = targets[at] as number;
      if (row[cell] === to) continue;
      row[cell] = to;
      watch.stirred = true;
      const entered = enter[track]?.[to];
      if (entered) effects.apply(row, entered, -1, true);
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
