import type { Place } from './diagnostic.ts';
import type { Spot } from './spot.ts';

/** Says where something stands in `scenario.yaml`, by the names that lead there: `['moves', 'north.hold']`. */
export type Places = (path: readonly (string | number)[]) => Place;

/**
 * The places of a file that was read. What is not there is placed where the last part that is there starts, and all of
 * a file that could not be read at its first character.
 */
export const placesIn =
  (top: Spot | undefined): Places =>
  (path) =>
    top?.follow(path).namePlace() ?? { file: 'scenario.yaml', line: 1, column: 1 };
