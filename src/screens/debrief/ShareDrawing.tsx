import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { useId } from 'preact/hooks';
import { shortDate } from '../text/dates.ts';
import type { Stand } from './deals.ts';
import type { OpenedProps } from './opened.ts';
import { slotNear } from './places.ts';
import { thinned } from './plot-shape.ts';
import { useWidth } from './use-width.ts';

interface ShareProps extends OpenedProps {
  way: readonly Stand[];
  step: number;
  choose(step: number): void;
}

const height = 190;
const [left, right, top, bottom] = [44, 16, 10, 30];

/** The share of all deals that both homes would have ratified, step by step; pressing it chooses a step. */
export function ShareDrawing({ way, step, choose, slots, language, t }: ShareProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const id = useId();
  const most = Math.max(2, ...way.map((stand) => stand.share));
  const x = scaleLinear([0, Math.max(1, way.length - 1)], [left, width - right]);
  const y = scaleLinear([0, most], [height - bottom, top]).nice(4);
  const across = (_: Stand, index: number) => x(index);
  const shape = area<Stand>(across, y(0), (stand) => y(stand.share))([...way]);
  const edge = line<Stand>(across, (stand) => y(stand.share))([...way]);
  const numbered = way.map((stand, index) => ({ ...stand, index }));
  // A day of several steps is named once, at its last.
  const days = numbered.filter(({ place }, index) => place !== way[index + 1]?.place);
  const now = way[step];
  return (
    <div ref={box} class="share-drawing">
      <svg
        width={width}
        height={height}
        role="img"
        aria-labelledby={`${id}-title ${id}-about`}
        onPointerDown={(event) => {
          const from = event.currentTarget.getBoundingClientRect().left;
          const pressed = Math.round(x.invert(event.clientX - from));
          choose(Math.min(way.length - 1, Math.max(0, pressed)));
        }}
      >
        <title id={`${id}-title`}>{t('debrief:deals.share')}</title>
        <desc id={`${id}-about`}>
          {numbered.map(({ share, index }) => `${index}: ${share.toFixed(1)} %`).join('; ')}
        </desc>
        {y.ticks(4).map((tick) => (
          <g key={tick} class="tick">
            <line x1={left} x2={width - right} y1={y(tick)} y2={y(tick)} />
            <text x={left - 8} y={y(tick)} dy="0.32em" text-anchor="end">
              {tick} %
            </text>
          </g>
        ))}
        <path class="share-area" d={shape ?? ''} />
        <path class="share-edge" d={edge ?? ''} />
        {now && <line class="plot-look" x1={x(step)} x2={x(step)} y1={top} y2={height - bottom} />}
        {now && <circle class="way-now" cx={x(step)} cy={y(now.share)} r={5} />}
        {thinned(days, x(1) - x(0), 58).map(({ at, index }) => {
          const slot = slotNear(slots, at);
          return (
            <text
              key={index}
              class="plot-date"
              x={x(index)}
              y={height - 10}
              text-anchor={index === 0 ? 'start' : index === way.length - 1 ? 'end' : 'middle'}
            >
              {slot && shortDate(slot.date, language)}
            </text>
          );
        })}
      </svg>
    </div>
  );
}
