import type { LaidLane } from '../chart/use-shapes.ts';

/** Pixels that a lane on the poster should fit into; wider ones are drawn smaller. */
export const columnWidth = 880;
const [gap, headingHeight] = [44, 34];
/** Times a column's width from which on a lane lies across two. */
const wide = 1.25;
/** Width by height of A2 and A3, lying. */
const paper = Math.SQRT2;

/** A block of the poster: where it stands, and for a lane how much smaller it is drawn. */
export interface Placed<T> {
  block: T;
  x: number;
  y: number;
  scale: number;
}

export interface PosterShape {
  width: number;
  height: number;
  lanes: readonly Placed<LaidLane>[];
  endings: { x: number; y: number };
}

/**
 * Puts lanes into columns, each lane where it comes to stand highest, in as many columns as come nearest to the shape
 * of a sheet of paper. A lane much wider than a column lies across two.
 * @param head height of what stands above the columns, in pixels
 * @param endings height of the block of endings
 */
export function posterShape(lanes: readonly LaidLane[], head: number, endings: number): PosterShape {
  const shapes = [1, 2, 3, 4, 5, 6].map((columns) => inColumns(lanes, columns, head, endings));
  const off = ({ width, height }: PosterShape) => Math.abs(Math.log(width / height / paper));
  const best = shapes.reduce((one, two) => (off(two) < off(one) ? two : one));
  const width = Math.max(best.width, Math.ceil(best.height * paper));
  // Columns spread over a sheet that is wider than they need.
  const spread = (x: number) => Math.round(gap + ((x - gap) * width) / best.width);
  return {
    width,
    height: Math.max(best.height, Math.ceil(best.width / paper)),
    lanes: best.lanes.map((placed) => ({ ...placed, x: spread(placed.x) })),
    endings: { ...best.endings, x: spread(best.endings.x) },
  };
}

function inColumns(lanes: readonly LaidLane[], columns: number, head: number, endings: number): PosterShape {
  const ends = Array.from({ length: columns }, () => head);
  const place = (height: number, span: number) => {
    const tops = Array.from({ length: columns - span + 1 }, (_, first) =>
      Math.max(...ends.slice(first, first + span)),
    );
    const y = Math.min(...tops);
    const first = tops.indexOf(y);
    ends.fill(y + height + gap, first, first + span);
    return { x: gap + first * (columnWidth + gap), y };
  };
  const placed = lanes.map((block) => {
    const span = block.shape.width > columnWidth * wide && columns > 1 ? 2 : 1;
    const scale = Math.min(1, (span * (columnWidth + gap) - gap) / block.shape.width);
    return { block, scale, ...place(block.shape.height * scale + headingHeight, span) };
  });
  const last = place(endings + headingHeight, 1);
  return {
    width: gap + columns * (columnWidth + gap),
    height: Math.ceil(Math.max(...ends)),
    lanes: placed,
    endings: last,
  };
}
