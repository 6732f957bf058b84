import { usualEmblem } from './emblems.ts';
import type { Mask } from './mask-schema.ts';
import type { ScenarioBundle } from './read.ts';
import type { Scenario } from './schema.ts';
import { type Language, languages, type Texts } from './text.ts';

type Calendar = Scenario['calendar'];

const special = /[.*+?^${}()|[\]\\]/g;
const endsInLetter = /[\p{Script=Latin}\p{N}]$/u;
const startsWithLetter = /^[\p{Script=Latin}\p{N}]/u;

/**
 * Matches any of the names, the longest first: whole words in Latin letters, anything in scripts without spaces.
 * @param flags more of them than `gu`
 */
export function anyOf(list: readonly string[], flags = ''): RegExp | undefined {
  if (list.length === 0) return undefined;
  const parts = [...list]
    .sort((one, two) => two.length - one.length)
    .map((one) => {
      const before = startsWithLetter.test(one) ? '(?<![\\p{Script=Latin}\\p{N}])' : '';
      const after = endsInLetter.test(one) ? '(?![\\p{Script=Latin}\\p{N}])' : '';
      return before + one.replace(special, '\\$&') + after;
    });
  return new RegExp(parts.join('|'), `gu${flags}`);
}

/** A year as it stands in a text, and in the front of a date. */
const year = /(?<![\p{N}.,])(?:1[5-9]|20)\d\d(?![\p{N}.,]*\p{N})/gu;

const later = (text: string, years: number): string =>
  years === 0 ? text : text.replace(year, (found) => String(Number(found) + years));

/** One language's texts under the mask. What was put in is not looked at again. */
export function maskTexts(texts: Texts, mask: Mask, language: Language): Texts {
  const names = mask[language];
  const real = anyOf(Object.keys(names));
  return Object.fromEntries(
    Object.entries(texts).map(([key, text]) => {
      const dated = later(text, mask.years);
      return [key, real ? dated.replace(real, (found) => names[found] ?? found) : dated];
    }),
  );
}

/** A date (`2019-11-22`) in the mask's years. */
export const maskDate = (date: string, mask: Mask): string => later(date, mask.years);

function maskCalendar({ deadline, rounds, epilogue, ...rest }: Calendar, years: number): Calendar {
  const dated = <T extends { date: string }>(days: Record<string, T>): Record<string, T> =>
    Object.fromEntries(
      Object.entries(days).map(([name, day]) => [name, { ...day, date: later(day.date, years) }]),
    );
  return { ...rest, deadline: later(deadline, years), rounds: dated(rounds), epilogue: dated(epilogue) };
}

/** Everything below, with labels that say that a thing is documented, and not where, and emblems that show no place. */
function withoutTells(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTells);
  if (value === null || typeof value !== 'object') return value;
  if ('kind' in value && 'source' in value) return { ...value, source: '', date: undefined };
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, key === 'emblem' ? usualEmblem : withoutTells(one)]),
  );
}

/**
 * The twin of a scenario: the same rules, so that its games are the same games, under invented names, in other years
 * and without the sources, which would tell. A scenario without a mask is its own twin.
 */
export function maskedTwin(bundle: ScenarioBundle): ScenarioBundle {
  const { mask } = bundle;
  if (!mask) return bundle;
  const texts = Object.fromEntries(
    languages.map((language) => [language, maskTexts(bundle.texts[language], mask, language)]),
  ) as Record<Language, Texts>;
  const calendar = maskCalendar(bundle.scenario.calendar, mask.years);
  const scenario = withoutTells({ ...bundle.scenario, calendar }) as Scenario;
  return { ...bundle, texts, scenario, sources: {}, history: undefined, plain: undefined };
}
