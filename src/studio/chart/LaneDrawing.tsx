import { useId } from 'preact/hooks';
import type { Reach } from '../../lab/reach-type.ts';
import type { Translate } from '../../web/i18n.ts';
import type { Box, LaneShape } from './lane-shape.ts';
import { type LaneWords, type as sizes } from './lane-words.ts';
import { gamesBy, gamesIn, isUntaken } from './reach-of-chart.ts';

/** One thing of a lane, by its place in it. */
export interface Part {
  kind: 'state' | 'edge';
  place: number;
}

interface LaneDrawingProps {
  words: LaneWords;
  shape: LaneShape;
  reach: Reach | undefined;
  t: Translate<'studio'>;
  /** Times the natural size. */
  zoom?: number;
  /** How parts are chosen; a drawing for paper has none of it. */
  choice?: {
    chosen: Part | undefined;
    choose(part: Part): void;
    /** Read out for a part after the words that are seen of it. */
    about(part: Part): string;
  };
  /** Colour of a delegation's or third party's moves. */
  colourOf(seat: string): string | undefined;
}

/** A lane: boxes of states, and between them the ways with what leads along them. */
export function LaneDrawing({ words, shape, reach, t, zoom = 1, choice, colourOf }: LaneDrawingProps) {
  const id = useId();
  const { lane } = words;
  const initial = shape.states[lane.states.indexOf(lane.initial)];
  const acts = (part: Part) =>
    choice && {
      role: 'button' as const,
      tabindex: 0,
      'data-part': `${part.kind} ${part.place}`,
      'aria-description': choice.about(part),
      'aria-pressed': isSame(choice.chosen, part),
      onClick: () => choice.choose(part),
      onKeyDown: (event: KeyboardEvent) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        choice.choose(part);
      },
    };
  const looks = (part: Part, pale: boolean) =>
    `chart-${part.kind}${pale ? ' chart-pale' : ''}${isSame(choice?.chosen, part) ? ' chart-chosen' : ''}`;
  return (
    <svg
      class="chart-lane"
      width={shape.width * zoom}
      height={shape.height * zoom}
      viewBox={`0 0 ${shape.width} ${shape.height}`}
    >
      <title>{words.title}</title>
      <defs>
        <Arrow id={`${id}-way`} look="chart-arrow" />
        <Arrow id={`${id}-pale`} look="chart-arrow-pale" />
      </defs>
      {initial && <Start box={initial} />}
      {lane.edges.map((edge, place) => {
        const part: Part = { kind: 'edge', place };
        const pale = isUntaken(reach, lane.track, edge);
        const d = shape.edges[place]?.path;
        return (
          <g
            key={`${edge.from} ${edge.to}`}
            class={looks(part, pale)}
            {...(choice && { onClick: () => choice.choose(part) })}
          >
            <path class="chart-way-near" d={d} />
            <path class="chart-way" d={d} marker-end={`url(#${id}-${pale ? 'pale' : 'way'})`} />
          </g>
        );
      })}
      {lane.edges.map((edge, place) => {
        const part: Part = { kind: 'edge', place };
        const label = shape.edges[place]?.label;
        if (!label) return null;
        const pale = isUntaken(reach, lane.track, edge);
        return (
          <g key={`${edge.from} ${edge.to}`} class={looks(part, pale)} {...acts(part)}>
            <rect class="chart-label" {...label} rx={4} />
            {words.edges[place]?.lines.map(({ text, cause, first }, line) => {
              const known = cause === undefined ? undefined : edge.causes[cause];
              const colour = known?.seat && colourOf(known.seat);
              const untaken = known && gamesBy(reach, lane.track, edge, known) === 0;
              const y = label.y + sizes.causeLine * (line + 1) - 1;
              return (
                <g key={`${cause} ${text}`} class={untaken ? 'chart-cause-pale' : 'chart-cause'}>
                  {colour && first && <circle cx={label.x + 8} cy={y - 4} r={4} fill={colour} />}
                  <text x={label.x + 4 + sizes.dot} y={y} font-size={sizes.cause}>
                    {text}
                  </text>
                </g>
              );
            })}
            {pale && <Word box={label} below={11} text={t('studio-chart:reach.notTaken')} />}
          </g>
        );
      })}
      {words.states.map(({ state, name, id: written }, place) => {
        const part: Part = { kind: 'state', place };
        const box = shape.states[place];
        if (!box) return null;
        const pale = gamesIn(reach, lane.track, state) === 0;
        const middle = box.x + box.width / 2;
        return (
          <g key={state} class={looks(part, pale)} {...acts(part)}>
            <rect class="chart-box" {...box} rx={8} />
            {name.map((line, at) => (
              <text
                key={line}
                class="chart-name"
                x={middle}
                y={box.y + 8 + sizes.nameLine * (at + 1) - 4}
                font-size={sizes.name}
                text-anchor="middle"
              >
                {line}
              </text>
            ))}
            <text
              class="chart-id"
              x={middle}
              y={box.y + box.height - 9}
              font-size={sizes.id}
              text-anchor="middle"
            >
              {written}
            </text>
            {pale && <Word box={box} below={4} text={t('studio-chart:reach.notReached')} />}
          </g>
        );
      })}
    </svg>
  );
}

const isSame = (one: Part | undefined, two: Part): boolean =>
  one?.kind === two.kind && one.place === two.place;

/** A word on the lower border of a box, or some pixels below it. */
function Word({ box, below, text }: { box: Box; below: number; text: string }) {
  return (
    <text
      class="chart-word"
      x={box.x + box.width / 2}
      y={box.y + box.height + below}
      font-size={sizes.id}
      text-anchor="middle"
    >
      {text}
    </text>
  );
}

/** A dot on the corner of the state in which every game starts. */
const Start = ({ box }: { box: Box }) => <circle class="chart-start" cx={box.x} cy={box.y} r={6} />;

function Arrow({ id, look }: { id: string; look: string }) {
  return (
    <marker
      {...{ id, viewBox: '0 0 8 8', refX: 7, refY: 4, markerWidth: 9, markerHeight: 9 }}
      orient="auto"
      markerUnits="userSpaceOnUse"
    >
      <path d="M0 0.5L7.5 4L0 7.5z" class={look} />
    </marker>
  );
}
