import { checkPlaceholders, termsOf } from './check-texts.ts';
import { mendName } from './nearest.ts';
import type { TextFile } from './read-texts.ts';
import type { Report } from './report.ts';
import type { Language } from './text.ts';

/** Every plainer text stands for a text that there is, and says its terms. */
export function checkPlain(
  plain: ReadonlyMap<Language, TextFile>,
  english: TextFile | undefined,
  report: Report,
): void {
  if (!english) return;
  const terms = termsOf(english);
  for (const { spots } of plain.values()) {
    for (const [key, spot] of spots) {
      checkPlaceholders(spot, key, terms, report);
      if (english.spots.has(key)) continue;
      const [mend] = mendName(key, english.spots.keys(), { code: 'texts.removePlain' });
      report.error(spot.namePlace(), { code: 'texts.notPlain', key }, mend);
    }
  }
}
