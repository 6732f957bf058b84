/** A mark and the size of the label that goes with it, in px. */
export interface Labelled {
  x: number;
  y: number;
  width: number;
  height: number;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const touches = (one: Box, two: Box): boolean =>
  one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;

/**
 * Where each label's left upper corner goes: beside, above or below its mark, wherever it covers no mark and no other
 * label; beside it where there is no such place.
 * @param gap from the middle of a mark to its label, in px
 * @param within from where to where labels may lie across, in px
 */
export function labelPlaces(
  marks: readonly Labelled[],
  gap: number,
  within: { from: number; to: number },
): { x: number; y: number }[] {
  const taken: Box[] = marks.map(({ x, y }) => ({
    ...{ left: x - gap * 0.7, right: x + gap * 0.7, top: y - gap * 0.7, bottom: y + gap * 0.7 },
  }));
  return marks.map(({ x, y, width, height }) => {
    const boxes = [
      [x + gap, y - height / 2],
      [x - gap - width, y - height / 2],
      [x - width / 2, y - gap - height],
      [x - width / 2, y + gap],
      [x + gap * 0.7, y - gap * 0.7 - height],
      [x + gap * 0.7, y + gap * 0.7],
      [x - gap * 0.7 - width, y - gap * 0.7 - height],
      [x - gap * 0.7 - width, y + gap * 0.7],
    ].map(([left = 0, top = 0]): Box => ({ left, top, right: left + width, bottom: top + height }));
    const inside = boxes.filter(({ left, right }) => left >= within.from && right <= within.to);
    const free = inside.find((box) => !taken.some((other) => touches(box, other)));
    const box = free ?? inside[0] ?? boxes[0] ?? { left: x, top: y, right: x, bottom: y };
    taken.push(box);
    return { x: box.left, y: box.top };
  });
}
