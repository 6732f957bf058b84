import type { Language } from '../../scenario/text.ts';
import { type Fit, placed } from './fit.ts';
import { places } from './region.ts';

interface LabelLook {
  fit: Fit;
  /** The window in CSS pixels. */
  width: number;
  height: number;
  seats: readonly string[];
  /** Part of the width at whose left words of the page lie over the picture, so no names. */
  from: number;
  language: Language;
}

/** Names of the places, as real text over the picture: crisp at every density, in the reader's language and font. */
export function placeLabels(window: HTMLElement, look: LabelLook): void {
  const small = look.width < 420 || look.height < 260;
  const marks = Object.entries(places).flatMap(([id, place]) => {
    const seat = look.seats.indexOf(id);
    if (seat < 0 && small) return [];
    const mark = document.createElement('span');
    mark.className = seat < 0 ? 'map-name' : `map-name map-capital seat-${seat === 0 ? 'a' : 'b'}`;
    mark.textContent = place.names[look.language];
    let { x, y } = placed(look.fit, place);
    if (place.offMap) {
      mark.classList.add('map-off');
      x = look.width - 12;
      y = Math.min(Math.max(y, 48), look.height - 24);
    } else if (
      x < Math.max(8, look.from * look.width) ||
      y < 8 ||
      x > look.width - 40 ||
      y > look.height - 16
    )
      return [];
    mark.style.left = `${Math.round(x)}px`;
    mark.style.top = `${Math.round(y)}px`;
    return [mark];
  });
  window.replaceChildren(...marks);
}
