/** A change that the author made by hand in the text. */
export interface Stroke {
  file: string;
  kind: 'type' | 'delete' | 'other';
  /** What was replaced: UTF-16 units of the text before the change. */
  from: number;
  to: number;
  insert: string;
  /** Milliseconds on any clock that only goes forwards. */
  time: number;
}

/** Milliseconds without a letter after which the next is a step of its own. */
const pause = 700;

/**
 * Whether a change goes on where the last one stopped, so that one undo takes both back: the same kind of stroke, soon
 * after and at the same place, within a line.
 */
export function joins(last: Stroke | undefined, next: Stroke): boolean {
  if (!last || last.file !== next.file || last.kind !== next.kind || next.kind === 'other') return false;
  if (next.time - last.time > pause || last.insert.includes('\n')) return false;
  const at = last.from + last.insert.length;
  return next.from <= at && at <= next.to;
}
