import { useId } from 'preact/hooks';
import type { TurningPoints } from '../../lab/turning-points-type.ts';
import { seatClass } from '../seat-class.ts';
import type { OpenedProps } from './opened.ts';
import { type Frame, thinned } from './plot-shape.ts';
import { turningShape } from './turning-shape.ts';
import { stepName } from './turning-text.ts';
import { useWidth } from './use-width.ts';

/** px that a date under the axis takes. */
const dateWidth = 58;

/** What both sides could expect, from step to step, with the largest swings numbered. The table below says the same. */
export function TurningDrawing(props: OpenedProps & { points: TurningPoints }) {
  const { points, bundle, view, words, language, t } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const id = useId();
  const frame: Frame = { width, height: width < 500 ? 250 : 300, left: 36, right: 16, top: 34, bottom: 30 };
  const shape = turningShape(points, frame);
  const floor = frame.height - frame.bottom;
  const { steps, seats, swings } = points;
  // A day of several steps is named once, at its first.
  const days = steps.flatMap((step, place) =>
    step.step > 0
      ? []
      : [{ place, text: stepName(bundle.scenario, view.cut, step, words, language, t).date }],
  );
  const dates = thinned(
    [...days, { place: steps.length, text: t('debrief:turning.end') }],
    shape.x(1) - shape.x(0),
    dateWidth,
  );
  return (
    <div ref={box} class="turning-drawing">
      <svg width={width} height={frame.height} role="img" aria-labelledby={`${id}-title ${id}-about`}>
        <title id={`${id}-title`}>{t('debrief:turning.plot')}</title>
        <desc id={`${id}-about`}>{t('debrief:turning.plotAbout')}</desc>
        {swings.map(({ at }, place) => {
          const [from, to] = [shape.x(at), shape.x(at + 1)];
          return (
            <g key={at} class="swing-mark">
              <rect
                class="swing-band"
                x={from + 1}
                y={frame.top}
                width={to - from - 2}
                height={floor - frame.top}
              />
              <circle
                class="swing-disc"
                cx={(from + to) / 2}
                cy={frame.top - 18}
                r={Math.min(11, (to - from) / 2)}
              />
              <text
                class="swing-digit"
                x={(from + to) / 2}
                y={frame.top - 18}
                dy="0.35em"
                text-anchor="middle"
              >
                {place + 1}
              </text>
            </g>
          );
        })}
        {shape.ticks.map(({ value, y }) => (
          <g key={value} class="tick">
            <line x1={frame.left} x2={width - frame.right} y1={y} y2={y} />
            <text x={frame.left - 8} y={y} dy="0.32em" text-anchor="end">
              {value}
            </text>
          </g>
        ))}
        {dates.map(({ place, text }) => (
          <text
            key={place}
            class="plot-date"
            x={shape.x(place)}
            y={floor + 20}
            text-anchor={place === 0 ? 'start' : place === steps.length ? 'end' : 'middle'}
          >
            {text}
          </text>
        ))}
        {seats.map((seat, place) => (
          <g key={seat} class={seatClass(bundle.scenario, seat)}>
            <path class="line" d={shape.lines[place]?.path} />
            {shape.lines[place]?.points.map(({ x, y }) =>
              place === 0 ? (
                <circle key={x} class="marker" cx={x} cy={y} r={3.5} />
              ) : (
                <rect key={x} class="marker" x={x - 3.5} y={y - 3.5} width={7} height={7} />
              ),
            )}
          </g>
        ))}
      </svg>
    </div>
  );
}
