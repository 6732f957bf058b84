/** A rectangle in pixels; x and y are its upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How much room the words of a lane take, in pixels. */
export interface LaneSizes {
  states: readonly { name: string; width: number; height: number }[];
  edges: readonly { from: string; to: string; width: number; height: number }[];
  /** Pixels from left to right that the lane should fit into. */
  room: number;
}

/** A lane laid out: boxes in the order of its states, ways in the order of its edges. */
export interface LaneShape {
  width: number;
  height: number;
  states: readonly Box[];
  /** An SVG path from border to border, and the box of its words. */
  edges: readonly { path: string; label: Box }[];
}
