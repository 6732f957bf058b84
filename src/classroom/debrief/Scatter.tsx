import { scaleLinear } from 'd3-scale';
import { useId } from 'preact/hooks';
import { useWidth } from '../../screens/debrief/use-width.ts';
import { labelPlaces } from './label-places.ts';

/** A table at its place: `x` and `y` are 0..100. */
export interface Spot {
  id: string;
  /** Short, beside the mark. */
  label: string;
  x: number;
  y: number;
  /** Played after seats were exchanged: a square in place of a disc. */
  again: boolean;
  /** The one that is looked at. */
  now: boolean;
}

interface ScatterProps {
  title: string;
  about: string;
  xName: string;
  yName: string;
  spots: readonly Spot[];
  /** From where on both homes ratify, and what that quarter is called. */
  both?: { x: number; y: number; name: string } | undefined;
}

const ticks = [0, 25, 50, 75, 100];

/** Every table as a mark between two capitals' figures. The list below says the same. */
export function Scatter({ title, about, xName, yName, spots, both }: ScatterProps) {
  const [box, width] = useWidth<HTMLDivElement>();
  const id = useId();
  const em = Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
  const size = Math.min(width, 27 * em);
  const [left, bottom, edge] = [3.6 * em, 3.6 * em, 1.2 * em];
  const x = scaleLinear([0, 100], [left, size - edge]);
  const y = scaleLinear([0, 100], [size - bottom, edge]);
  const [radius, labelHeight] = [0.42 * em, 0.95 * em];
  const marks = gathered(spots);
  const sizes = marks.map((spot) => ({
    ...{ x: x(spot.x), y: y(spot.y), height: labelHeight },
    width: widthOf(spot.label, em),
  }));
  const labels = labelPlaces(sizes, radius + 0.3 * em, { from: left, to: size });
  return (
    <figure class="card scatter" aria-labelledby={`${id}-name`}>
      <figcaption>
        <h3 id={`${id}-name`}>{title}</h3>
        <p class="soft small">{about}</p>
      </figcaption>
      <div ref={box}>
        <svg width={size} height={size} role="img" aria-labelledby={`${id}-title`}>
          <title id={`${id}-title`}>{title}</title>
          {both && (
            <>
              <rect
                class="deal-both"
                x={x(both.x)}
                y={y(100)}
                width={x(100) - x(both.x)}
                height={y(both.y) - y(100)}
              />
              <text class="deal-both-name" x={x(100) - 4} y={y(100) + em} text-anchor="end">
                {both.name}
              </text>
            </>
          )}
          {ticks.map((tick) => (
            <g key={tick} class="tick">
              <line x1={x(tick)} x2={x(tick)} y1={y(100)} y2={y(0)} />
              <line x1={x(0)} x2={x(100)} y1={y(tick)} y2={y(tick)} />
              <text x={x(tick)} y={y(0) + 1.3 * em} text-anchor="middle">
                {tick}
              </text>
              <text x={left - 0.6 * em} y={y(tick)} dy="0.32em" text-anchor="end">
                {tick}
              </text>
            </g>
          ))}
          <text class="axis-name" x={(x(0) + x(100)) / 2} y={size - 0.5 * em} text-anchor="middle">
            {xName}
          </text>
          <text
            class="axis-name"
            transform={`translate(${0.9 * em} ${(y(0) + y(100)) / 2}) rotate(-90)`}
            text-anchor="middle"
          >
            {yName}
          </text>
          {marks.map((spot, at) => (
            <g
              key={spot.id}
              class={`scatter-spot ${spot.now ? 'scatter-now' : ''} ${spot.again ? 'scatter-again' : ''}`}
            >
              {spot.again ? (
                <rect x={x(spot.x) - radius} y={y(spot.y) - radius} width={2 * radius} height={2 * radius} />
              ) : (
                <circle cx={x(spot.x)} cy={y(spot.y)} r={radius} />
              )}
              <text
                // In the middle of its place: its true width is near the one that was guessed.
                x={(labels[at]?.x ?? 0) + (sizes[at]?.width ?? 0) / 2}
                y={(labels[at]?.y ?? 0) + labelHeight * 0.78}
                text-anchor="middle"
              >
                {spot.label}
              </text>
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
}

/** About how wide a label is: what stands between figures is half as wide as they are. */
const widthOf = (label: string, em: number): number =>
  [...label].reduce((sum, one) => sum + (/[\s,]/.test(one) ? 0.22 : 0.46) * em, 0);

/** Tables that fall together share one mark. */
function gathered(spots: readonly Spot[]): Spot[] {
  const found = new Map<string, Spot>();
  for (const spot of spots) {
    const key = `${spot.x} ${spot.y} ${spot.again}`;
    const there = found.get(key);
    found.set(
      key,
      there ? { ...there, label: `${there.label}, ${spot.label}`, now: there.now || spot.now } : spot,
    );
  }
  return [...found.values()];
}
