import { maskTexts } from './mask.ts';
import type { Mask } from './mask-schema.ts';
import type { TextFile } from './read-texts.ts';
import type { Report } from './report.ts';
import type { Spot } from './spot.ts';
import type { Language } from './text.ts';

/** Every name of the mask is there to be hidden, and none shows through what it leaves of the texts, the plainer ones too. */
export function checkMask(
  top: Spot,
  mask: Mask,
  files: ReadonlyMap<Language, { file: TextFile }>,
  plain: ReadonlyMap<Language, { file: TextFile }>,
  report: Report,
): void {
  for (const [language, { file }] of files) {
    const names = mask[language];
    const both = [file, plain.get(language)?.file].flatMap((one) => one ?? []);
    const whole = both.flatMap(({ texts }) => Object.values(texts)).join('\n');
    for (const name of Object.keys(names)) {
      if (whole.includes(name)) continue;
      report.warning(
        top.at(language).at(name).namePlace(),
        { code: 'mask.unused', language, name },
        { code: 'mask.asWritten' },
      );
    }
    for (const one of both) checkShows(mask, language, one, report);
  }
}

/** Complains of names that show through. */
function checkShows(mask: Mask, language: Language, file: TextFile, report: Report): void {
  const masked = maskTexts(file.texts, mask, language);
  const real = Object.keys(mask[language]).map((name) => [name, name.toLowerCase()] as const);
  for (const [key, text] of Object.entries(masked)) {
    const lower = text.toLowerCase();
    const shows = real.find(([, name]) => lower.includes(name));
    const spot = file.spots.get(key);
    if (!shows || !spot) continue;
    report.warning(spot.place(), { code: 'mask.shows', key, name: shows[0] }, { code: 'mask.wholeWord' });
  }
}
