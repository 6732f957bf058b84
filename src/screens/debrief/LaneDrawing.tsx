import { useId } from 'preact/hooks';
import { shortDate } from '../text/dates.ts';
import { laneShape } from './lane-shape.ts';
import type { Lane, Stop } from './lanes.ts';
import type { OpenedProps } from './opened.ts';
import { useWidth } from './use-width.ts';

/** A lane: boxes of real text, the ways between them drawn behind. */
export function LaneDrawing({ lane, words, t, language, settings }: OpenedProps & { lane: Lane }) {
  const [box, width] = useWidth<HTMLDivElement>();
  const id = useId();
  // Larger text has larger boxes: the lane is laid out at normal size, and drawn in rem.
  const shape = laneShape(lane, (width * 100) / settings.textSize);
  const rem = (length: number) => `${length / 16}rem`;
  const name = (stop: Stop | undefined) => words(`tracks.${lane.track}.states.${stop?.state}`);
  const dates = (stop: Stop) => {
    const times = stop.entered.map((slot) => shortDate(slot.date, language));
    return [...(stop.initial ? [t('debrief:statechart.start')] : []), ...new Set(times)].join(t('comma'));
  };
  return (
    <div ref={box} class={`lane-drawing ${shape.upright ? 'lane-upright' : ''}`}>
      <div class="lane-paper" style={{ height: rem(shape.height) }}>
        <svg
          viewBox={`0 0 ${shape.width} ${shape.height}`}
          style={{ width: rem(shape.width), height: rem(shape.height) }}
          aria-hidden="true"
        >
          <title>{words(`tracks.${lane.track}.name`)}</title>
          <defs>
            <Arrow id={`${id}-pale`} class="arrow" />
            <Arrow id={`${id}-taken`} class="arrow arrow-taken" />
          </defs>
          {lane.ways
            .map((way, place) => ({ way, path: shape.paths[place] }))
            .toSorted((a, b) => a.way.taken.length - b.way.taken.length)
            .map(({ way, path }) => (
              <path
                key={`${way.from} ${way.to}`}
                d={path}
                class={way.taken.length > 0 ? 'track-way track-way-taken' : 'track-way'}
                marker-end={`url(#${id}-${way.taken.length > 0 ? 'taken' : 'pale'})`}
              />
            ))}
        </svg>
        <ol class="lane-stops">
          {lane.stops.map((stop, place) => {
            const { x, y, width: w, height } = shape.boxes[place] ?? { x: 0, y: 0, width: 0, height: 0 };
            const style = { left: rem(x), top: rem(y), width: rem(w), height: rem(height) };
            return (
              <li key={stop.state} class={`stop ${looks(stop)}`} style={style}>
                <span class="stop-name">{name(stop)}</span>
                {stop.visited ? (
                  <span class="stop-dates number">{dates(stop)}</span>
                ) : (
                  <span class="only-read">{t('debrief:statechart.unvisited')}</span>
                )}
                {stop.present && <span class="only-read">{t('debrief:statechart.present')}</span>}
              </li>
            );
          })}
        </ol>
      </div>
      <ol class="only-read">
        {lane.ways
          .filter((way) => way.taken.length > 0)
          .map((way) => (
            <li key={`${way.from} ${way.to}`}>
              {name(lane.stops[way.from])} → {name(lane.stops[way.to])}:{' '}
              {way.taken.map((slot) => shortDate(slot.date, language)).join(t('comma'))}
            </li>
          ))}
      </ol>
    </div>
  );
}

const looks = ({ present, visited }: Stop): string =>
  present ? 'stop-present' : visited ? 'stop-visited' : 'stop-pale';

function Arrow({ id, class: look }: { id: string; class: string }) {
  return (
    <marker
      id={id}
      viewBox="0 0 8 8"
      refX="7"
      refY="4"
      markerWidth="8"
      markerHeight="8"
      orient="auto"
      markerUnits="userSpaceOnUse"
    >
      <path d="M0 0.5L7.5 4L0 7.5z" class={look} />
    </marker>
  );
}
