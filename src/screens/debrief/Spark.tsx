import type { Scenario } from '../../scenario/schema.ts';
import { seatClass } from '../seat-class.ts';
import { valueText } from '../text/numbers.ts';
import type { Line, Plot } from './numbers.ts';
import { plotShape } from './plot-shape.ts';

const frame = { width: 96, height: 28, left: 2, right: 2, top: 3, bottom: 3 };

/** `40 → 52`: a line from its first to its last value. */
const fromTo = ({ points }: Line): string =>
  `${valueText(points[0]?.value ?? 0)} → ${valueText(points.at(-1)?.value ?? 0)}`;

/** A plot as a small line without axes, and in figures from where to where it went. */
export function Spark({ plot, scenario }: { plot: Plot; scenario: Scenario }) {
  const ends = plot.lines.flatMap(({ points }) => [points[0]?.at ?? 0, points.at(-1)?.at ?? 1]);
  const shape = plotShape(plot, { from: Math.min(...ends), to: Math.max(...ends) }, frame);
  return (
    <span class="spark">
      <svg width={frame.width} height={frame.height} aria-hidden="true">
        <title>{plot.id}</title>
        {shape.paths.map((path, place) => {
          const seat = plot.lines[place]?.seat;
          return (
            <path key={path} d={path} class={`line ${seat ? seatClass(scenario, seat) : 'line-shared'}`} />
          );
        })}
      </svg>
      <span class="spark-ends number">
        {plot.lines.map((line) => (
          <span key={line.meter}>{fromTo(line)}</span>
        ))}
      </span>
    </span>
  );
}
