import { causeText, type Telling } from './cause-text.ts';
import type { CauseKind, Lane } from './chart.ts';
import type { LaneSizes } from './lane-shape.ts';
import { widthOf, wrapped } from './text-size.ts';

/** Sizes of letters and lines, in pixels. */
export const type = {
  name: 14,
  nameLine: 18,
  id: 11.5,
  idLine: 16,
  cause: 12,
  causeLine: 16,
  dot: 12,
} as const;
const [widestName, widestCause, leastState, inside] = [170, 178, 92, 24];
/** Lines that one cause may take, and causes that are told beside an edge: more are told when it is chosen. */
const [linesEach, mostCauses] = [2, 6];

/** A line beside an edge. */
export interface CauseLine {
  text: string;
  /** Place of its cause in the edge; undefined for the line that says how many more there are. */
  cause: number | undefined;
  /** The first line of its cause. */
  first: boolean;
  kind: CauseKind | 'more';
}

/** A lane in words: what is written in its boxes and beside its ways. */
export interface LaneWords {
  lane: Lane;
  title: string;
  states: readonly { state: string; name: readonly string[]; id: string }[];
  edges: readonly { lines: readonly CauseLine[] }[];
}

/** Puts a lane into words. */
export function laneWords(lane: Lane, telling: Telling): LaneWords {
  const { words, t } = telling;
  return {
    lane,
    title: words(`tracks.${lane.track}.name`),
    states: lane.states.map((state) => ({
      state,
      name: wrapped(words(`tracks.${lane.track}.states.${state}`), type.name, widestName, 3),
      id: wrapped(state, type.id, widestName, 1)[0] ?? '',
    })),
    edges: lane.edges.map(({ causes }) => {
      const told = causes.length > mostCauses ? causes.slice(0, mostCauses - 1) : causes;
      const lines = told.flatMap((cause, place): CauseLine[] =>
        wrapped(causeText(cause, telling), type.cause, widestCause, linesEach).map((text, line) => ({
          ...{ text, cause: place, first: line === 0, kind: cause.kind },
        })),
      );
      const left = causes.length - told.length;
      const more = {
        text: t('studio-chart:more', { number: left }),
        cause: undefined,
        first: true,
        kind: 'more',
      } as const;
      return { lines: left > 0 ? [...lines, more] : lines };
    }),
  };
}

/** The room that a lane's words take. */
export const sizesOf = ({ lane, states, edges }: LaneWords, room: number): LaneSizes => ({
  room,
  states: states.map(({ state, name, id }) => ({
    name: state,
    width: Math.max(
      leastState,
      widthOf(id, type.id) + inside,
      ...name.map((line) => widthOf(line, type.name) + inside),
    ),
    height: name.length * type.nameLine + type.idLine + 16,
  })),
  edges: edges.map(({ lines }, place) => {
    const { from, to } = lane.edges[place] as Lane['edges'][number];
    const widest = Math.max(...lines.map(({ text }) => widthOf(text, type.cause)));
    return { from, to, width: widest + type.dot + 8, height: lines.length * type.causeLine + 6 };
  }),
});
