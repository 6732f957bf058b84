import region from '../../../assets/map/region.json';
import type { Language } from '../../scenario/text.ts';

/** A point of the baked picture, in its own units. */
export interface Point {
  x: number;
  y: number;
}

/** A city that the map names. */
export interface Place extends Point {
  /** Stands for somewhere beyond the edge. */
  offMap: boolean;
  names: Record<Language, string>;
}

/** The baked picture's size, in its own units. */
export const size = { width: region.width, height: region.height };
/** Id -> place; a seat of that id has its capital there. */
export const places: Readonly<Record<string, Place>> = region.places;

/** Two points of the picture, and whether they are places of this map. */
export interface Capitals {
  known: boolean;
  at: [Point, Point];
}

/**
 * Where the two capitals lie. A scenario whose seats are no places of this map gets two points on an empty sea, and
 * `known: false`.
 */
export function capitals(seats: readonly string[]): Capitals {
  const [one, other] = seats.map((seat) => places[seat]);
  if (one && other) return { known: true, at: [one, other] };
  const middle = size.height / 2;
  return {
    known: false,
    at: [
      { x: size.width * 0.4, y: middle },
      { x: size.width * 0.6, y: middle },
    ],
  };
}
