import { colourNumber, mixed, type StageColours } from './colours.ts';
import type { Point } from './region.ts';
import { linePoints, type Tension } from './tension.ts';

interface LineLook {
  tension: Tension;
  shake: number;
  time: number;
  colours: StageColours;
  ratio: number;
}

/** What draws strokes: Phaser's graphics, or a canvas. Colours are `0xrrggbb`, opacity 0..1. */
export interface LinePen {
  clear(): void;
  lineStyle(width: number, colour: number, alpha: number): void;
  lineBetween(x1: number, y1: number, x2: number, y2: number): void;
}

/** Part of the line, to either side of its middle, that is missing when it is broken. */
const gap = 0.12;

/** Widths of the line, each with its share of the strength. */
const strokes = [
  [5, 0.16],
  [1, 1],
] as const;

/** Draws the line between the capitals: each end in its own colour, redder in the middle the more it is pulled. */
export function drawLine(pen: LinePen, ends: readonly [Point, Point], look: LineLook): void {
  const { tension, shake, time, colours, ratio } = look;
  const [one, other] = [colourNumber(colours.seats[0]), colourNumber(colours.seats[1])];
  const strained = colourNumber(colours.bad);
  const points = linePoints(ends, tension, shake, time);
  pen.clear();
  // A wide faint stroke first: the line is lit.
  for (const [wide, strength] of strokes) {
    for (let place = 1; place < points.length; place++) {
      const from = points[place - 1];
      const to = points[place];
      if (!from || !to) continue;
      const part = place / (points.length - 1);
      const middle = 1 - Math.abs(part - 0.5) * 2;
      if (tension.broken && Math.abs(part - 0.5) < gap) continue;
      const colour = mixed(mixed(one, other, part), strained, middle * tension.pull);
      const width = (1.5 + 2 * tension.pull + 2 * shake) * ratio * wide;
      pen.lineStyle(width, colour, (0.6 + 0.4 * tension.pull) * strength);
      pen.lineBetween(from.x, from.y, to.x, to.y);
    }
  }
}
