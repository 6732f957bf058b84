import { useId } from 'preact/hooks';
import { seatClass } from '../seat-class.ts';
import { shortDate } from '../text/dates.ts';
import { valueText } from '../text/numbers.ts';
import type { Plot } from './numbers.ts';
import type { OpenedProps } from './opened.ts';
import { nearest, placeAfter, slotLabel, slotNear } from './places.ts';
import { type Frame, plotShape, thinned } from './plot-shape.ts';
import { useWidth } from './use-width.ts';

interface PlotDrawingProps extends OpenedProps {
  plot: Plot;
  title: string;
  /** Where one can look, and where one looks now. */
  places: readonly number[];
  at: number;
  look(at: number): void;
}

/** px that a date under the axis takes. */
const dateWidth = 62;

/** The plot itself. The arrow keys and the pointer move the place looked at; its causes stand beside it as text. */
export function PlotDrawing(props: PlotDrawingProps) {
  const { plot, title, slots, places, at, look, bundle, words, language, t } = props;
  const [box, width] = useWidth<HTMLDivElement>();
  const id = useId();
  const frame: Frame = { width, height: width < 480 ? 240 : 300, left: 36, right: 18, top: 12, bottom: 34 };
  const span = { from: -0.6, to: slots.length - 0.6 };
  const shape = plotShape(plot, span, frame);
  const floor = frame.height - frame.bottom;
  const dates = thinned(slots, shape.x(1) - shape.x(0), dateWidth);
  const pointed = (event: PointerEvent) => {
    const left = box.current?.getBoundingClientRect().left ?? 0;
    const share = (event.clientX - left - frame.left) / (width - frame.left - frame.right);
    look(nearest(places, span.from + share * (span.to - span.from)));
  };
  const here = slotNear(slots, at);
  const deadline = slots.findLast((slot) => slot.kind === 'round');
  return (
    <div
      ref={box}
      class="plot-drawing"
      role="slider"
      tabIndex={0}
      aria-label={title}
      aria-describedby={id}
      aria-valuemin={0}
      aria-valuemax={places.length - 1}
      aria-valuenow={places.indexOf(at)}
      aria-valuetext={here && slotLabel(here, words, language)}
      onKeyDown={(event) => {
        const next = placeAfter(places, at, event.key);
        if (next === undefined) return;
        event.preventDefault();
        look(next);
      }}
      onPointerMove={pointed}
      onPointerDown={pointed}
    >
      <svg width={width} height={frame.height} role="img" aria-labelledby={`${id}-title ${id}`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={id}>{t('debrief:numbers.about')}</desc>
        {deadline && (
          <rect
            class="plot-after"
            x={shape.x(deadline.at)}
            y={frame.top}
            width={shape.x(span.to) - shape.x(deadline.at)}
            height={floor - frame.top}
          />
        )}
        {shape.ticks.map((tick) => (
          <g key={tick.value} class="tick">
            <line x1={frame.left} x2={width - frame.right} y1={tick.y} y2={tick.y} />
            <text x={frame.left - 8} y={tick.y} dy="0.32em" text-anchor="end">
              {valueText(tick.value)}
            </text>
          </g>
        ))}
        {slots.map((slot) => (
          <line
            key={slot.id}
            class={slot.kind === 'round' && slot.place === undefined ? 'notch notch-skipped' : 'notch'}
            x1={shape.x(slot.at)}
            x2={shape.x(slot.at)}
            y1={floor}
            y2={floor + 5}
          />
        ))}
        {dates.map((slot) => (
          <text key={slot.id} class="plot-date" x={shape.x(slot.at)} y={floor + 20} text-anchor="middle">
            {shortDate(slot.date, language)}
          </text>
        ))}
        <line class="plot-look" x1={shape.x(at)} x2={shape.x(at)} y1={frame.top} y2={floor} />
        {plot.lines.map((line, place) => (
          <g key={line.meter} class={line.seat ? seatClass(bundle.scenario, line.seat) : ''}>
            <path d={shape.paths[place]} class={`line line-${place} ${line.seat ? '' : 'line-shared'}`} />
            {line.markers.map((marker) => (
              <MarkerShape
                key={marker.at}
                square={place === 1}
                x={shape.x(marker.at)}
                y={shape.y(marker.value)}
                looked={marker.at === at}
              />
            ))}
            {line.real.map((real) => (
              <g key={`${real.at} ${real.value}`} class="real-point">
                <line
                  x1={shape.x(real.at)}
                  x2={shape.x(real.at)}
                  y1={shape.y(real.value - real.within)}
                  y2={shape.y(real.value + real.within)}
                />
                <path d={`M${shape.x(real.at)} ${shape.y(real.value) - 6}l6 6l-6 6l-6 -6z`} />
              </g>
            ))}
          </g>
        ))}
      </svg>
    </div>
  );
}

function MarkerShape({ square, x, y, looked }: { square: boolean; x: number; y: number; looked: boolean }) {
  const size = looked ? 5.5 : 3.5;
  const look = looked ? 'marker marker-looked' : 'marker';
  return square ? (
    <rect class={look} x={x - size} y={y - size} width={size * 2} height={size * 2} />
  ) : (
    <circle class={look} cx={x} cy={y} r={size} />
  );
}
