import type { Point } from './region.ts';

/** What the line between the capitals shows. */
export interface Tension {
  /** 0 calm .. 1 broken. */
  pull: number;
  broken: boolean;
}

/** The line's tension for a rupture of 5 (calm) to 1 (broken). */
export const tensionOf = (rupture: number): Tension => ({
  pull: Math.min(1, Math.max(0, (5 - rupture) / 4)),
  broken: rupture <= 1,
});

/**
 * The line as points. It hangs in an easy arc while all is calm and straightens as it is pulled; a shake bends it
 * like a string, dying away by itself.
 * @param shake 0 at rest .. 1 just struck
 * @param time seconds, for the string's phase
 */
export function linePoints(
  [one, other]: readonly [Point, Point],
  { pull }: Tension,
  shake: number,
  time: number,
  points = 33,
): Point[] {
  const across = { x: other.x - one.x, y: other.y - one.y };
  const length = Math.hypot(across.x, across.y) || 1;
  const normal = { x: across.y / length, y: -across.x / length };
  const sag = length * 0.22 * (1 - pull);
  const swing = length * 0.03 * shake;
  return Array.from({ length: points }, (_, place) => {
    const part = place / (points - 1);
    const arc = 4 * part * (1 - part) * sag;
    const string = Math.sin(part * Math.PI * 3) * Math.sin(time * 62) * swing;
    return {
      x: one.x + across.x * part + normal.x * (arc + string),
      y: one.y + across.y * part + normal.y * (arc + string),
    };
  });
}

/** Pull that a line can take on or let go in a second: from calm to broken in less than 400 ms. */
const pullASecond = 2.8;

/** Where the line's pull is after so many seconds on its way to another. */
export function followed(pull: number, to: number, seconds: number): number {
  const step = pullASecond * seconds;
  return Math.abs(to - pull) <= step ? to : pull + Math.sign(to - pull) * step;
}

/** How much of a shake is left after so many seconds. */
export const shakeAfter = (seconds: number): number => (seconds > 0.38 ? 0 : Math.exp(-8 * seconds));
