import type { ScenarioBundle } from './read.ts';
import { type Language, languages, type Texts } from './text.ts';
import { z } from './zod.ts';

const name = z.string().trim().min(1).max(80);
const names = z.record(name, name);

/**
 * `mask.yaml`: by language, names as they are -> names that are invented. Under them the same crisis can be played by
 * those who should not know yet whose it was.
 */
export const maskSchema = z.strictObject({ en: names, ko: names, ja: names });

export type Mask = z.output<typeof maskSchema>;

const special = /[.*+?^${}()|[\]\\]/g;
const endsInLetter = /[\p{Script=Latin}\p{N}]$/u;
const startsWithLetter = /^[\p{Script=Latin}\p{N}]/u;

/** Matches any of the names, the longest first: whole words in Latin letters, anything in scripts without spaces. */
function anyOf(list: readonly string[]): RegExp | undefined {
  if (list.length === 0) return undefined;
  const parts = [...list]
    .sort((one, two) => two.length - one.length)
    .map((one) => {
      const before = startsWithLetter.test(one) ? '(?<![\\p{Script=Latin}\\p{N}])' : '';
      const after = endsInLetter.test(one) ? '(?![\\p{Script=Latin}\\p{N}])' : '';
      return before + one.replace(special, '\\$&') + after;
    });
  return new RegExp(parts.join('|'), 'gu');
}

/** Texts under the mask's names. What was put in is not looked at again. */
export function maskTexts(texts: Texts, names: Readonly<Record<string, string>>): Texts {
  const real = anyOf(Object.keys(names));
  if (!real) return texts;
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => [key, text.replace(real, (found) => names[found] ?? found)]),
  );
}

/**
 * The twin of a scenario: the same rules, so that its games are the same games, under invented names and without the
 * sources, which would tell. A scenario without a mask is its own twin.
 */
export function maskedTwin(bundle: ScenarioBundle): ScenarioBundle {
  const { mask } = bundle;
  if (!mask) return bundle;
  const texts = Object.fromEntries(
    languages.map((language) => [language, maskTexts(bundle.texts[language], mask[language])]),
  ) as Record<Language, Texts>;
  return { ...bundle, texts, sources: {}, history: undefined };
}
