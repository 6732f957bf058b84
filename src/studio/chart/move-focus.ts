const ways: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Arrow keys go from one part of the chart to the nearest in that direction. */
export function moveFocus(event: KeyboardEvent): void {
  const way = ways[event.key];
  const from = event.target;
  if (!way || !(from instanceof Element) || !from.matches('[data-part]')) return;
  const parts = [...(from.closest('.chart-ground')?.querySelectorAll<SVGElement>('[data-part]') ?? [])];
  const next = nearest(
    middleOf(from),
    parts.filter((part) => part !== from).map((part) => ({ part, at: middleOf(part) })),
    way,
  );
  if (!next) return;
  event.preventDefault();
  next.focus();
}

type Point = { x: number; y: number };

/** The middle of a part's box; of a way it is that of its words. */
function middleOf(part: Element): Point {
  const { x, y, width, height } = (part.querySelector('rect') ?? part).getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
}

/** The nearest in a direction; what lies aside counts as three times as far. */
function nearest<T>(
  from: Point,
  others: readonly { part: T; at: Point }[],
  [right, down]: readonly [number, number],
): T | undefined {
  let best: { part: T; far: number } | undefined;
  for (const { part, at } of others) {
    const [x, y] = [at.x - from.x, at.y - from.y];
    const ahead = x * right + y * down;
    if (ahead <= 1) continue;
    const far = ahead + 3 * Math.abs(x * down + y * right);
    if (!best || far < best.far) best = { part, far };
  }
  return best?.part;
}
