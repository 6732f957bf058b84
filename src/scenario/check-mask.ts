import type { Report } from './diagnostic.ts';
import { type Mask, maskTexts } from './mask.ts';
import type { TextFile } from './read-texts.ts';
import type { Spot } from './spot.ts';
import type { Language } from './text.ts';

/** Every name of the mask is there to be hidden, and none shows through what it leaves of the texts. */
export function checkMask(
  top: Spot,
  mask: Mask,
  files: ReadonlyMap<Language, { file: TextFile }>,
  report: Report,
): void {
  for (const [language, { file }] of files) {
    const names = mask[language];
    const whole = Object.values(file.texts).join('\n');
    for (const name of Object.keys(names)) {
      if (whole.includes(name)) continue;
      const what = `no text in ${language} says "${name}"`;
      report.warning(
        top.at(language).at(name).namePlace(),
        what,
        'write it as the texts do, or leave it out',
      );
    }
    const masked = maskTexts(file.texts, mask, language);
    const real = Object.keys(names).map((name) => [name, name.toLowerCase()] as const);
    for (const [key, text] of Object.entries(masked)) {
      const lower = text.toLowerCase();
      const shows = real.find(([, name]) => lower.includes(name));
      const spot = file.spots.get(key);
      if (!shows || !spot) continue;
      const what = `${key} still says "${shows[0]}" under the mask`;
      report.warning(
        spot.place(),
        what,
        'add the whole word to mask.yaml, or choose an invented name without it',
      );
    }
  }
}
