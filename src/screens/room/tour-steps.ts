import type { Tab } from './tabs.ts';

/** A stop of the first round's lead-through: what it points at, and the tab that shows it on a narrow page. */
export interface TourStop {
  id: 'clock' | 'numbers' | 'cables' | 'matters' | 'moves' | 'table' | 'home' | 'seal';
  tab: Tab | undefined;
}

/** Eight stops of two sentences each: under two minutes at a second-language reader's pace. */
export const tour: readonly TourStop[] = [
  { id: 'clock', tab: undefined },
  { id: 'numbers', tab: undefined },
  { id: 'cables', tab: 'cables' },
  { id: 'matters', tab: 'cables' },
  { id: 'moves', tab: 'moves' },
  { id: 'table', tab: 'table' },
  { id: 'home', tab: 'home' },
  { id: 'seal', tab: undefined },
];

/** A rectangle of the page, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** The rectangle around several. */
export function around(boxes: readonly Box[]): Box {
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const width = Math.max(...boxes.map((box) => box.left + box.width)) - left;
  return { left, top, width, height: Math.max(...boxes.map((box) => box.top + box.height)) - top };
}

/**
 * Where a card of a size goes beside what it points at: right of it, else left, else below, else above, and over
 * the page's foot when there is no room beside; always whole inside the page. All in CSS pixels.
 */
export function placeBeside(
  target: Box,
  card: { width: number; height: number },
  page: { width: number; height: number },
  gap = 12,
): { left: number; top: number } {
  const clamp = (at: number, size: number, all: number) => Math.max(gap, Math.min(at, all - size - gap));
  const level = clamp(target.top, card.height, page.height);
  const right = target.left + target.width + gap;
  if (right + card.width + gap <= page.width) return { left: right, top: level };
  const left = target.left - gap - card.width;
  if (left >= gap) return { left, top: level };
  const middle = clamp(target.left, card.width, page.width);
  const below = target.top + target.height + gap;
  if (below + card.height + gap <= page.height) return { left: middle, top: below };
  const above = target.top - gap - card.height;
  return { left: middle, top: above >= gap ? above : clamp(page.height, card.height, page.height) };
}
