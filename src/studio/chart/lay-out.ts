import { graphlib, layout } from '@dagrejs/dagre';
import { type CurveFactory, curveBasis, curveMonotoneX, curveMonotoneY, line } from 'd3-shape';
import type { LaneShape, LaneSizes } from './lane-shape.ts';

type Point = { x: number; y: number };

/** A smooth path through points. */
const through = (curve: CurveFactory, points: readonly Point[]): string =>
  line<Point>(
    ({ x }) => x,
    ({ y }) => y,
  )
    .curve(curve)
    .digits(1)(points) ?? '';

/** Lays a lane out from left to right; from top to bottom where that would have to be shrunk less. */
export function layOut(sizes: LaneSizes): LaneShape {
  const along = laid(sizes, 'LR');
  if (along.width <= sizes.room) return along;
  const down = laid(sizes, 'TB');
  return down.width < along.width ? down : along;
}

function laid({ states, edges }: LaneSizes, rankdir: 'LR' | 'TB'): LaneShape {
  const graph = new graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir, nodesep: 28, edgesep: 18, ranksep: 30, marginx: 10, marginy: 14 });
  for (const { name, width, height } of states) graph.setNode(name, { width, height });
  for (const [place, { from, to, width, height }] of edges.entries())
    graph.setEdge(from, to, { width, height, labelpos: 'c' }, String(place));
  layout(graph);
  // These go through every point, and so behind the words; a way back to its own state turns round.
  const curve = rankdir === 'LR' ? curveMonotoneX : curveMonotoneY;
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  return {
    width: Math.ceil(width),
    height: Math.ceil(height),
    states: states.map(({ name }) => boxOf(graph.node(name))),
    edges: edges.map(({ from, to }, place) => {
      const edge = graph.edge(from, to, String(place)) as BoxAround & { points: Point[] };
      return { path: through(from === to ? curveBasis : curve, edge.points), label: boxOf(edge) };
    }),
  };
}

type BoxAround = Point & { width: number; height: number };

const boxOf = ({ x, y, width, height }: BoxAround) => ({
  x: Math.round(x - width / 2),
  y: Math.round(y - height / 2),
  width,
  height,
});
