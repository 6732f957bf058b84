import type { Language } from '../../scenario/text.ts';
import { type Fit, placed } from './fit.ts';
import { type Capitals, type Point, places } from './region.ts';

interface LabelLook {
  fit: Fit;
  /** The window in CSS pixels. */
  width: number;
  height: number;
  /** The two seats in order, and what the reader calls them; none before any game, and on an unknown map. */
  seats: readonly string[];
  capitals: Capitals;
  nameOf(seat: string): string | undefined;
  /** Part of the width at whose left words of the page lie over the picture, so no names. */
  from: number;
  language: Language;
}

/** Names of the places, as real text over the picture: crisp at every density, in the reader's language and font. */
export function placeLabels(window: HTMLElement, look: LabelLook): void {
  const { at, known } = look.capitals;
  const marks = look.seats.flatMap((seat, index) => {
    const point = placed(look.fit, at[index] ?? at[0]);
    const name = look.nameOf(seat) ?? (known ? places[seat]?.names[look.language] : undefined);
    return isSeen(point, look) && name
      ? [mark(`map-capital seat-${index === 0 ? 'a' : 'b'}`, name, point)]
      : [];
  });
  const small = look.width < 420 || look.height < 260;
  if (known && !small) marks.push(...others(look));
  for (const old of window.querySelectorAll('.map-name')) old.remove();
  window.append(...marks);
}

/** Names of the places that nobody plays. */
function others(look: LabelLook): HTMLElement[] {
  return Object.entries(places).flatMap(([id, place]) => {
    if (look.seats.includes(id)) return [];
    const point = placed(look.fit, place);
    const name = place.names[look.language];
    if (!place.offMap) return isSeen(point, look) ? [mark('', name, point)] : [];
    const y = Math.min(Math.max(point.y, 48), look.height - 24);
    return [mark('map-off', name, { x: look.width - 12, y })];
  });
}

const isSeen = ({ x, y }: Point, { from, width, height }: LabelLook): boolean =>
  x >= Math.max(8, from * width) && x <= width - 40 && y >= 8 && y <= height - 16;

function mark(kind: string, name: string, { x, y }: Point): HTMLElement {
  const element = document.createElement('span');
  element.className = `map-name ${kind}`;
  element.textContent = name;
  element.style.left = `${Math.round(x)}px`;
  element.style.top = `${Math.round(y)}px`;
  return element;
}
