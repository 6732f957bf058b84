import type { Compiler } from './compiler.ts';
import { type Test, testingIf } from './condition.ts';
import { changingBy } from './effects.ts';
import type { Row } from './layout.ts';

/** The tracks as the machine's regions: they hear events by name and settle. */
export interface Tracks {
  /** The number of an event's name, to be heard by; -1 when no track listens to it. */
  event(name: string): number;
  hear(row: Row, event: number): void;
}

interface Arrow {
  to: number;
  test: Test | undefined;
}

/** Compiles every track: by event, by track, by state, the arrows that leave it. */
export function compileTracks(compiler: Compiler): Tracks {
  const { scenario, names, layout } = compiler;
  const tracks = Object.values(scenario.tracks);
  const heard = tracks.flatMap(({ states }) => Object.values(states).flatMap(({ on }) => Object.keys(on)));
  const events = ['settle', ...new Set(heard)];
  const arrowsOf = (event: string): (Arrow[] | undefined)[][] =>
    tracks.map(({ states }, track) =>
      Object.values(states).map(({ on, settle }) =>
        (event === 'settle' && settle.length > 0 ? settle : on[event])?.map(({ to, when }) => ({
          to: names.states[track]?.at(to) ?? 0,
          test: testingIf(compiler, when),
        })),
      ),
    );
  const enter = tracks.map(({ states }) =>
    Object.values(states).map((state) => changingBy(compiler, state.enter)),
  );
  // Only tracks that have an arrow for the event in some state are asked.
  const listeners = events.map((event) =>
    arrowsOf(event).flatMap((byState, track) =>
      byState.some((arrows) => arrows) ? [{ track, byState }] : [],
    ),
  );
  const places = new Map(events.map((event, place) => [event, place]));
  const targets = new Int32Array(tracks.length);
  return {
    event: (name) => places.get(name) ?? -1,
    hear(row, event) {
      const asked = listeners[event];
      if (!asked) return;
      // All regions choose before any of them enters its new state.
      for (let at = 0; at < asked.length; at += 1) {
        const { track, byState } = asked[at] as (typeof asked)[number];
        targets[at] = -1;
        const arrows = byState[row[layout.tracks + track] as number];
        if (!arrows) continue;
        for (const { to, test } of arrows) {
          if (test && !test(row)) continue;
          targets[at] = to;
          break;
        }
      }
      for (let at = 0; at < asked.length; at += 1) {
        const to = targets[at] as number;
        const { track } = asked[at] as (typeof asked)[number];
        if (to < 0 || row[layout.tracks + track] === to) continue;
        row[layout.tracks + track] = to;
        enter[track]?.[to]?.(row, -1, true);
      }
    },
  };
}
