import type { Lane, Way } from './lanes.ts';

/** A state's box, in px of text at its normal size. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A lane in coordinates. */
export interface LaneShape {
  upright: boolean;
  width: number;
  height: number;
  boxes: readonly Box[];
  /** An SVG path a way, in the lane's order. */
  paths: readonly string[];
}

/** Narrowest box in which a state's name is still readable, px. */
const narrowest = 112;
/** Width from which on a name and its dates stand beside one another, px. */
const roomy = 200;
const [boxHeight, gap, rowHeight, rowWidth] = [84, 28, 20, 14];

/**
 * Lays a lane out: side by side where there is room, else one below the other.
 * @param width of the paper, px
 */
export function laneShape(lane: Lane, width: number): LaneShape {
  const count = lane.stops.length;
  const column = (width - gap * (count - 1)) / count;
  return column >= narrowest ? lying(lane, width, column) : upright(lane, width);
}

function lying(lane: Lane, width: number, column: number): LaneShape {
  const top = lane.above > 0 ? lane.above * rowHeight + 8 : 4;
  const height = top + boxHeight + (lane.below > 0 ? lane.below * rowHeight + 8 : 4);
  const boxes = lane.stops.map((_, place) => ({
    x: place * (column + gap),
    y: top,
    width: column,
    height: boxHeight,
  }));
  const paths = lane.ways.map((way) => {
    const { from, to, forward } = ends(boxes, way);
    if (!from || !to) return '';
    if (way.row === 0) {
      const y = top + boxHeight * (forward ? 0.38 : 0.62);
      return forward ? `M${from.x + column} ${y}H${to.x}` : `M${from.x} ${y}H${to.x + column}`;
    }
    const edge = forward ? top : top + boxHeight;
    const row = forward ? top - way.row * rowHeight : edge + way.row * rowHeight;
    const side = forward ? 1 : -1;
    return bent(from.x + column / 2 + 10 * side, to.x + column / 2 - 10 * side, edge, row);
  });
  return { upright: false, width, height, boxes, paths };
}

/** Out of a box, along a row, into another: with round corners. */
function bent(from: number, to: number, edge: number, row: number): string {
  const r = Math.min(8, Math.abs(row - edge));
  const across = Math.sign(to - from) * r;
  const back = Math.sign(edge - row) * r;
  return `M${from} ${edge}V${row + back}Q${from} ${row} ${from + across} ${row}H${to - across}Q${to} ${row} ${to} ${row + back}V${edge}`;
}

function upright(lane: Lane, width: number): LaneShape {
  // Names come first: on a narrow paper the rows of ways lie closer, and boxes are as tall as their names are long.
  const rows = lane.below + lane.above;
  const apart = Math.max(2, Math.min(rowWidth, (width - narrowest - 12) / Math.max(1, rows)));
  const left = lane.below > 0 ? lane.below * apart + 6 : 0;
  const right = lane.above > 0 ? lane.above * apart + 6 : 0;
  const tall = width - left - right < roomy ? boxHeight + 16 : boxHeight - 20;
  const height = lane.stops.length * (tall + gap) - gap + 2;
  const boxes = lane.stops.map((_, place) => ({
    x: left,
    y: 1 + place * (tall + gap),
    width: width - left - right,
    height: tall,
  }));
  const paths = lane.ways.map((way) => {
    const { from, to, forward } = ends(boxes, way);
    if (!from || !to) return '';
    if (way.row === 0) {
      const x = from.x + from.width * (forward ? 0.45 : 0.55);
      return forward ? `M${x} ${from.y + from.height}V${to.y}` : `M${x} ${from.y}V${to.y + to.height}`;
    }
    const edge = forward ? from.x + from.width : from.x;
    const row = forward ? edge + way.row * apart : edge - way.row * apart;
    const down = forward ? 8 : -8;
    return bentUpright(from.y + from.height / 2 + down, to.y + to.height / 2 - down, edge, row);
  });
  return { upright: true, width, height, boxes, paths };
}

function bentUpright(from: number, to: number, edge: number, row: number): string {
  const r = Math.min(8, Math.abs(row - edge));
  const along = Math.sign(to - from) * r;
  const back = Math.sign(edge - row) * r;
  return `M${edge} ${from}H${row + back}Q${row} ${from} ${row} ${from + along}V${to - along}Q${row} ${to} ${row + back} ${to}H${edge}`;
}

const ends = (boxes: readonly Box[], way: Way) => ({
  from: boxes[way.from],
  to: boxes[way.to],
  forward: way.to > way.from,
});
