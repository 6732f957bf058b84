import { useId } from 'preact/hooks';
import { seatsOf } from '../../crisis/place.ts';
import type { Point } from '../../screens/stage/region.ts';
import { linePoints, tensionOf } from '../../screens/stage/tension.ts';
import { Emblem, emblemOf } from '../../screens/widgets/Emblem.tsx';
import { useWall } from './wall-context.ts';

const size = { width: 240, height: 42 };
const ends: readonly [Point, Point] = [
  { x: 5, y: size.height - 6 },
  { x: size.width - 5, y: size.height - 6 },
];
/** How high the line stands here, to how it hangs on the map. */
const rise = 0.6;
/** Part of the line that is missing when it is broken. */
const gap = 0.24;

/** The two capitals and the line between them, which slackens, tenses and breaks; the scale says the same in words. */
export function WallLine({ level }: { level: number }) {
  const { bundle } = useWall();
  const id = useId();
  const [one = '', other = ''] = seatsOf(bundle.scenario);
  const tension = tensionOf(level);
  const points = linePoints(ends, tension, 0, 0).map(({ x, y }) => ({
    x,
    y: ends[0].y - (ends[0].y - y) * rise,
  }));
  const half = Math.floor((points.length * (1 - (tension.broken ? gap : 0))) / 2);
  const pieces = tension.broken ? [points.slice(0, half), points.slice(-half)] : [points];
  return (
    <div class={`wall-line wall-rupture-${level}`} aria-hidden="true">
      <Emblem name={emblemOf(bundle.scenario, one)} class="seat-a" />
      <svg aria-hidden="true" viewBox={`0 0 ${size.width} ${size.height}`}>
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" x2={size.width} y1="0" y2="0">
          <stop class="seat-a" offset="0" />
          <stop class="wall-line-middle" offset="0.5" />
          <stop class="seat-b" offset="1" />
        </linearGradient>
        {pieces.map((piece, place) => (
          <polyline
            key={place}
            points={piece.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ')}
            stroke={`url(#${id})`}
            stroke-width={2 + 2 * tension.pull}
          />
        ))}
        {ends.map(({ x, y }, seat) => (
          <circle key={x} class={seat === 0 ? 'seat-a' : 'seat-b'} cx={x} cy={y} r="5" />
        ))}
      </svg>
      <Emblem name={emblemOf(bundle.scenario, other)} class="seat-b" />
    </div>
  );
}
