import type { Condition } from '../../scenario/expression.ts';
import type { Scenario, Track } from '../../scenario/schema.ts';

/** Names that lead to a place in `scenario.yaml`. */
export type Path = readonly (string | number)[];

/** What a track hears: a move and whose it is, something of the calendar, or what the last night came to. */
export type CauseKind = 'move' | 'happening' | 'round' | 'turn' | 'outcome' | 'deadline' | 'settle';

/** One reason for which a track goes on. */
export interface Cause {
  kind: CauseKind;
  /** The name that the author wrote, or `settle`. */
  event: string;
  /** Whose move it is. */
  seat: string | undefined;
  when: Condition | undefined;
  path: Path;
}

/** A way from one state to another, with everything that leads along it. */
export interface ChartEdge {
  from: string;
  to: string;
  causes: readonly Cause[];
}

/** A track: its states in the author's order, and the ways between them. */
export interface Lane {
  track: string;
  initial: string;
  states: readonly string[];
  edges: readonly ChartEdge[];
}

/** What kind of thing an event is, by its name. */
function kindOf(scenario: Scenario, event: string): CauseKind {
  if (event === 'settle' || event === 'deadline') return event;
  if (Object.hasOwn(scenario.moves, event)) return 'move';
  if (Object.hasOwn(scenario.happenings, event)) return 'happening';
  if (Object.hasOwn(scenario.calendar.rounds, event)) return 'round';
  const [beat = '', turn = ''] = event.split('.');
  return scenario.calendar.epilogue[beat]?.turns[turn] ? 'turn' : 'outcome';
}

function waysFrom(
  scenario: Scenario,
  path: Path,
  state: Track['states'][string],
): (Cause & { to: string })[] {
  const heard = Object.entries(state.on).flatMap(([event, arrows]) => {
    const kind = kindOf(scenario, event);
    const seat = kind === 'move' ? event.split('.')[0] : undefined;
    return arrows.map(({ to, when }, place) => ({
      ...{ kind, event, seat, to, when },
      path: [...path, 'on', event, ...(arrows.length > 1 ? [place] : [])],
    }));
  });
  const settled = state.settle.map(({ to, when }, place) => ({
    ...{ kind: 'settle' as const, event: 'settle', seat: undefined, to, when },
    path: [...path, 'settle', place],
  }));
  return [...heard, ...settled];
}

function laneOf(scenario: Scenario, track: string, { initial, states }: Track): Lane {
  const edges = Object.entries(states).flatMap(([from, state]) => {
    const ways = waysFrom(scenario, statePath(track, from), state);
    return [...new Set(ways.map(({ to }) => to))].map((to) => ({
      from,
      to,
      causes: ways.filter((way) => way.to === to).map(({ to: _, ...cause }) => cause),
    }));
  });
  return { track, initial, states: Object.keys(states), edges };
}

/** A scenario's statechart as its author thinks of it: a lane a track. */
export const chartOf = (scenario: Scenario): Lane[] =>
  Object.entries(scenario.tracks).map(([name, track]) => laneOf(scenario, name, track));

/** Where a state stands in the file. */
export const statePath = (track: string, state: string): Path => ['tracks', track, 'states', state];
