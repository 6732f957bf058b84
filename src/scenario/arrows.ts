import type { Spot } from './spot.ts';

/** One way out of a track's state, or one fallback of a clause, as its author wrote it. */
interface ArrowSpot {
  /** The text that names the target. */
  to: Spot;
  /** Its condition; `when.exists` says whether there is one. */
  when: Spot;
}

/** `target`, `{ to, when }` or a list of those. */
export function arrowsOf(spot: Spot): ArrowSpot[] {
  if (spot.isList) return spot.items().flatMap(arrowsOf);
  return [{ to: spot.isMap ? spot.at('to') : spot, when: spot.at('when') }];
}
