import { diff } from '@codemirror/merge';

/** A stretch of one text that another has differently; offsets count UTF-16 units. */
export interface Stretch {
  from: number;
  to: number;
  insert: string;
}

/** Letters of a stretch that are compared one by one; where more differ, they are replaced as a whole. */
const finest = 500;

/** The smallest changes that make one text into another, in order, told in places of the first. */
export function difference(before: string, after: string): Stretch[] {
  if (before === after) return [];
  return diff(before, after, { scanLimit: finest }).map(({ fromA, toA, fromB, toB }) => ({
    from: fromA,
    to: toA,
    insert: after.slice(fromB, toB),
  }));
}

/**
 * Where a stretch of a text lies after the text has changed.
 * @param changes in order, in places of the text before them
 * @returns undefined where a change touched the stretch: a letter at its end makes another word of it
 */
export function carried<T extends { from: number; to: number }>(
  stretch: T,
  changes: readonly Stretch[],
): T | undefined {
  let shift = 0;
  for (const { from, to, insert } of changes) {
    if (from > stretch.to) break;
    if (to >= stretch.from) return undefined;
    shift += insert.length - (to - from);
  }
  return { ...stretch, from: stretch.from + shift, to: stretch.to + shift };
}
