import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LaneShape } from './lane-shape.ts';
import { type LaneWords, sizesOf } from './lane-words.ts';
import { LayDesk } from './lay-desk.ts';

/** Lanes with how they lie. */
export interface LaidLane {
  words: LaneWords;
  shape: LaneShape;
}

/** The lanes laid out for a room; those of before until that is done, and none at first. */
export function useShapes(lanes: readonly LaneWords[], room: number): readonly LaidLane[] {
  const [laid, setLaid] = useState<readonly LaidLane[]>([]);
  const desk = useMemo(() => new LayDesk(), []);
  useEffect(() => {
    if (room === 0) return;
    let wanted = true;
    desk.lay(lanes.map((words) => sizesOf(words, room))).then((shapes) => {
      if (wanted) setLaid(lanes.map((words, place) => ({ words, shape: shapes[place] as LaneShape })));
    });
    return () => {
      wanted = false;
    };
  }, [desk, lanes, room]);
  useEffect(() => () => desk.close(), [desk]);
  return laid;
}
