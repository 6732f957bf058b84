import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';

interface CourseProps {
  points: readonly { round: number; value: number }[];
  min: number;
  max: number;
}

/** A number's way as a plain line; the list of causes beside it says the same in words. */
export function Course({ points, min, max }: CourseProps) {
  const [width, height] = [480, 90];
  const x = scaleLinear([0, Math.max(1, points.length - 1)], [4, width - 8]);
  const y = scaleLinear([min, max], [height - 6, 6]);
  const path = line<{ value: number }>(
    (_, at) => x(at),
    (point) => y(point.value),
  ).curve(curveStepAfter)(points);
  const last = points.at(-1);
  return (
    <svg class="course" viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      <line class="course-edge" x1="4" x2={width - 4} y1={y(min)} y2={y(min)} />
      <line class="course-edge" x1="4" x2={width - 4} y1={y(max)} y2={y(max)} />
      <path class="course-line" d={path ?? ''} />
      {last && <circle class="course-now" cx={x(points.length - 1)} cy={y(last.value)} r="5" />}
    </svg>
  );
}
