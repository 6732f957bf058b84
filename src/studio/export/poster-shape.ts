import type { LaidLane } from '../chart/use-shapes.ts';

/** Pixels that a lane on the poster should fit into; wider ones are drawn smaller. */
export const columnWidth = 880;
const [gap, headingHeight] = [44, 34];
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
 * Puts lanes into columns, each lane into the one that is shortest so far, in as many as come nearest to the shape of a
 * sheet of paper.
 * @param head height of what stands above the columns, in pixels
 * @param endings height of the block of endings
 */
export function posterShape(lanes: readonly LaidLane[], head: number, endings: number): PosterShape {
  const shapes = [1, 2, 3, 4, 5, 6].map((columns) => inColumns(lanes, columns, head, endings));
  const off = ({ width, height }: PosterShape) => Math.abs(Math.log(width / height / paper));
  const best = shapes.reduce((one, two) => (off(two) < off(one) ? two : one));
  return {
    ...best,
    width: Math.max(best.width, Math.ceil(best.height * paper)),
    height: Math.max(best.height, Math.ceil(best.width / paper)),
  };
}

function inColumns(lanes: readonly LaidLane[], columns: number, head: number, endings: number): PosterShape {
  const ends = Array.from({ length: columns }, () => head);
  const place = (height: number) => {
    const column = ends.indexOf(Math.min(...ends));
    const y = ends[column] as number;
    ends[column] = y + height + gap;
    return { x: gap + column * (columnWidth + gap), y };
  };
  const placed = lanes.map((block) => {
    const scale = Math.min(1, columnWidth / block.shape.width);
    return { block, scale, ...place(block.shape.height * scale + headingHeight) };
  });
  const last = place(endings + headingHeight);
  return {
    width: gap + columns * (columnWidth + gap),
    height: Math.ceil(Math.max(...ends)),
    lanes: placed,
    endings: last,
  };
}
