import { scaleLinear } from 'd3-scale';
import { curveStepAfter, line } from 'd3-shape';
import type { Plot, Point } from './numbers.ts';

/** A drawing's size and the room around it, in px. */
export interface Frame {
  width: number;
  height: number;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A plot in coordinates of a drawing, in px. */
export interface PlotShape {
  x(at: number): number;
  y(value: number): number;
  /** One SVG path a line, in the plot's order. */
  paths: readonly string[];
  ticks: readonly { value: number; y: number }[];
}

/** The first and last place of the axis that has to be seen. */
export interface Span {
  from: number;
  to: number;
}

/** Turns a plot into coordinates of a drawing. A value holds until something moves it, so lines go in steps. */
export function plotShape(plot: Plot, span: Span, frame: Frame, wanted = 5): PlotShape {
  const x = scaleLinear([span.from, span.to], [frame.left, frame.width - frame.right]);
  const y = scaleLinear([plot.min, plot.max], [frame.height - frame.bottom, frame.top]);
  const path = line<Point>()
    .x((p) => x(p.at))
    .y((p) => y(p.value))
    .curve(curveStepAfter);
  return {
    x,
    y,
    paths: plot.lines.map(({ points }) => path(points) ?? ''),
    ticks: y.ticks(Math.min(wanted, plot.max - plot.min)).map((value) => ({ value, y: y(value) })),
  };
}

/**
 * Labels that fit side by side: every so many, the last one always.
 * @param room px between two neighbours
 * @param needs px that a label takes
 */
export function thinned<T>(items: readonly T[], room: number, needs: number): T[] {
  const every = Math.max(1, Math.ceil(needs / room));
  return items.filter((_, index) => (items.length - 1 - index) % every === 0);
}
