import { replaySession } from '../../session/apply.ts';
import type { Logged } from '../../session/event.ts';
import type { Person, SessionState } from '../../session/state.ts';

/** One play of a class: what was logged in it, and where everyone sat at its end. */
export interface Stretch {
  /** 0 the first time. */
  play: number;
  people: Readonly<Record<string, Person>>;
  log: readonly Logged[];
  /** When its last event was logged. */
  until: number;
}

/** A session's log, cut where seats were exchanged. */
export function stretchesOf({ state, log }: { state: SessionState; log: readonly Logged[] }): Stretch[] {
  const swaps = log.flatMap(({ event }, index) => (event.type === 'swapped' ? [index] : []));
  const bounds = [0, ...swaps, log.length];
  return bounds.slice(0, -1).map((from, play) => {
    const end = bounds[play + 1] ?? log.length;
    const then = end === log.length ? state : replaySession(state.scenario, log.slice(0, end));
    // By the name that they go by now; whoever has been removed since leaves none.
    const people = Object.entries(then.people).flatMap(([id, person]) => {
      const now = state.people[id];
      return now ? [[id, { ...person, name: now.name }] as const] : [];
    });
    return {
      play,
      people: Object.fromEntries(people),
      log: log.slice(from, end),
      until: log[end - 1]?.at ?? 0,
    };
  });
}
