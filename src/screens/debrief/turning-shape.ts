import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import type { TurningPoints } from '../../lab/turning-points-type.ts';
import type { Frame } from './plot-shape.ts';

/** Both sides' expectations in coordinates of a drawing, in px. */
export interface TurningShape {
  /** Of the opening of a step, by its place; one more for the end of the game. */
  x(place: number): number;
  /** By seat: the line, and its points. */
  lines: readonly { path: string; points: readonly { x: number; y: number }[] }[];
  ticks: readonly { value: number; y: number }[];
}

/** Points that the scale shows at least, so that small differences do not look large. */
const leastRange = 30;

/** Turns expectations into coordinates of a drawing. */
export function turningShape({ steps }: TurningPoints, frame: Frame): TurningShape {
  const values = ([0, 1] as const).map((seat) => [
    ...steps.map(({ before }) => before[seat].weighed),
    ...steps.slice(-1).map(({ after }) => after[seat].weighed),
  ]);
  const all = values.flat();
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const room = Math.max(3, (leastRange - (high - low)) / 2);
  const x = scaleLinear([0, steps.length], [frame.left, frame.width - frame.right]);
  const y = scaleLinear(
    [Math.max(0, low - room), Math.min(100, high + room)],
    [frame.height - frame.bottom, frame.top],
  ).nice(5);
  const path = line<{ x: number; y: number }>(
    (point) => point.x,
    (point) => point.y,
  );
  return {
    x,
    lines: values.map((own) => {
      const points = own.map((value, place) => ({ x: x(place), y: y(value) }));
      return { path: path(points) ?? '', points };
    }),
    ticks: y.ticks(5).map((value) => ({ value, y: y(value) })),
  };
}
