import type { Point } from './region.ts';

/** How the baked picture lies in a window: window = picture * scale + shift, in the window's pixels. */
export interface Fit {
  scale: number;
  x: number;
  y: number;
}

/**
 * Lays the picture so that the two points stand well apart around the window's focus, and the picture covers all of
 * the window.
 * @param focus where the middle between the points goes, as parts (0..1) of the window
 */
export function fitTo(
  window: { width: number; height: number },
  picture: { width: number; height: number },
  [one, other]: readonly [Point, Point],
  focus: Point = { x: 0.5, y: 0.5 },
): Fit {
  const apart = Math.hypot(other.x - one.x, other.y - one.y);
  const wanted = Math.min(window.width * (window.width < 700 ? 0.4 : 0.3), window.height * 0.8) / apart;
  const scale = Math.max(wanted, window.width / picture.width, window.height / picture.height);
  const middle = { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 };
  const shift = (at: number, room: number, length: number) =>
    Math.min(0, Math.max(room - length * scale, at));
  return {
    scale,
    x: shift(focus.x * window.width - middle.x * scale, window.width, picture.width),
    y: shift(focus.y * window.height - middle.y * scale, window.height, picture.height),
  };
}

/** A point of the picture in the window. */
export const placed = ({ scale, x, y }: Fit, point: Point): Point => ({
  x: point.x * scale + x,
  y: point.y * scale + y,
});
