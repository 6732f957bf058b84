import { scaleLinear, scaleSqrt } from 'd3-scale';
import { line } from 'd3-shape';
import { useId } from 'preact/hooks';
import { type DealMap, type Spot, type Stand, spans, stopsOf } from './deals.ts';
import type { OpenedProps } from './opened.ts';
import { useWidth } from './use-width.ts';

interface DealMapProps extends OpenedProps {
  map: DealMap;
  way: readonly Stand[];
  /** The stand looked at: the way is drawn up to it. */
  step: number;
  seats: readonly [string, string];
}

const ticks = [0, 25, 50, 75, 100];

/** The deals as discs (the larger, the more deals), the quarter in which both homes ratify, and the text's way. */
export function DealMapDrawing({ map, way, step, seats, words, t }: DealMapProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const id = useId();
  const size = Math.min(width, 460);
  const [left, bottom, edge] = [64, 62, 16];
  const x = scaleLinear([0, 100], [left, size - edge]);
  const y = scaleLinear([0, 100], [size - bottom, edge]);
  const most = Math.max(1, ...map.cells.map((cell) => cell.deals));
  const radius = scaleSqrt([0, most], [1.5, Math.min(22, size / 22)]);
  const past = way.slice(0, step + 1);
  const path = line<Spot>()
    .x((spot) => x(spot.x))
    .y((spot) => y(spot.y))(past);
  const now = way[step];
  const name = (seat: string) => t('debrief:deals.support', { side: words(`delegations.${seat}.name`) });
  return (
    <div ref={box} class="deal-drawing">
      <svg width={size} height={size} role="img" aria-labelledby={`${id}-title ${id}-about`}>
        <title id={`${id}-title`}>{t('debrief:deals.map')}</title>
        <desc id={`${id}-about`}>{t('debrief:deals.mapAbout')}</desc>
        <rect
          class="deal-both"
          x={x(map.needs.x)}
          y={edge}
          width={x(100) - x(map.needs.x) + 8}
          height={y(map.needs.y) - edge}
        />
        <text class="deal-both-name" x={x(100) + 4} y={edge + 14} text-anchor="end">
          {t('debrief:deals.both')}
        </text>
        {ticks.map((tick) => (
          <g key={tick} class="tick">
            <line x1={x(tick)} x2={x(tick)} y1={edge} y2={y(0)} />
            <line x1={left} x2={x(100)} y1={y(tick)} y2={y(tick)} />
            <text x={x(tick)} y={y(0) + 34} text-anchor="middle">
              {tick}
            </text>
            <text x={left - 24} y={y(tick)} dy="0.32em" text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        <text class="axis-name" x={(left + x(100)) / 2} y={size - 6} text-anchor="middle">
          {name(seats[0])}
        </text>
        <text
          class="axis-name"
          transform={`translate(12 ${(edge + y(0)) / 2}) rotate(-90)`}
          text-anchor="middle"
        >
          {name(seats[1])}
        </text>
        {map.cells.map((cell) => (
          <circle
            key={`${cell.x} ${cell.y}`}
            class={cell.ratified ? 'deal deal-ratified' : 'deal'}
            cx={x(cell.x)}
            cy={y(cell.y)}
            r={radius(cell.deals)}
          >
            <title>{t('debrief:deals.cell', { deals: cell.deals, x: cell.x, y: cell.y })}</title>
          </circle>
        ))}
        <path class="way" d={path ?? ''} />
        {stopsOf(past).map((stop) => (
          <g key={`${stop.x} ${stop.y}`} transform={`translate(${x(stop.x)} ${y(stop.y)})`}>
            <circle class="way-stop" r={4} />
            <text
              class="way-number"
              x={stop.x > 85 ? -8 : 8}
              y={-7}
              text-anchor={stop.x > 85 ? 'end' : 'start'}
            >
              {spans(stop.stands)}
            </text>
          </g>
        ))}
        {now && (
          <circle class="way-now" cx={x(now.x)} cy={y(now.y)} r={9}>
            <title>{t('debrief:deals.now')}</title>
          </circle>
        )}
      </svg>
    </div>
  );
}
