import type { Report } from './report.ts';
import type { Spot } from './spot.ts';
import type { Texts } from './text.ts';

/** The texts of one language, and where each is written. */
export interface TextFile {
  texts: Texts;
  spots: ReadonlyMap<string, Spot>;
}

/** Flattens a file of texts to `moves.seoul.giveNotice.title` and the like. */
export function readTexts(top: Spot, report: Report): TextFile {
  const spots = new Map<string, Spot>();
  collect(top, '', spots, report);
  const texts = [...spots].map(([key, spot]) => [key, (spot.written ?? '').trim()] as const);
  return { texts: Object.fromEntries(texts), spots };
}

function collect(block: Spot, above: string, spots: Map<string, Spot>, report: Report): void {
  for (const [name, spot] of block.entries()) {
    const key = above + name;
    if (spot.isMap) collect(spot, `${key}.`, spots, report);
    else if (spot.written === undefined || spot.written.trim() === '')
      report.error(spot.place(), { code: 'texts.empty', key }, { code: 'texts.oneLine' });
    else if (spots.has(key))
      report.error(spot.namePlace(), { code: 'texts.twice', key }, { code: 'mend.keepOne' });
    else spots.set(key, spot);
  }
}
