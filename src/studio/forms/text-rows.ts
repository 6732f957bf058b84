import { type Language, languages } from '../../scenario/text.ts';
import type { FormsReading } from './reading.ts';

/** One text in all languages. */
export interface TextRow {
  key: string;
  /** Languages in which it is not written though the scenario asks for it. */
  missing: readonly Language[];
  /** Whether the scenario may do without it. */
  optional: boolean;
}

/** Every text that is written or asked for, in the order in which the scenario asks. */
export function textRows({ needed, optional, texts }: FormsReading): TextRow[] {
  const asked = needed.map(({ key }) => key);
  const may = optional.filter((key) => !asked.includes(key) && !key.endsWith('.ambiguous'));
  const known = new Set([...asked, ...may]);
  const others = languages
    .flatMap((language) => [...texts[language].spots.keys()])
    .filter((key) => !known.has(key));
  const wanted = new Set(asked);
  return [...new Set([...known, ...others])].map((key) => ({
    key,
    missing: wanted.has(key) ? languages.filter((language) => !texts[language].spots.has(key)) : [],
    optional: !wanted.has(key),
  }));
}

/** `moves.alba.vow` of `moves.alba.vow.title`; nothing for the scenario's own title. */
export const blockOf = (key: string): string => {
  const dot = key.lastIndexOf('.');
  return key.slice(0, Math.max(0, dot));
};

/** What a key is listed under; the scenario's own texts stand together. */
export const headingOf = (key: string): string =>
  key.includes('.') ? (key.split('.')[0] ?? key) : 'scenario';

/** Missing texts of each language. */
export const countMissing = (rows: readonly TextRow[]): Record<Language, number> =>
  Object.fromEntries(
    languages.map((language) => [language, rows.filter(({ missing }) => missing.includes(language)).length]),
  ) as Record<Language, number>;

/** Whether a key is one of a thing's texts. */
export const isUnder = (key: string, prefix: string): boolean =>
  key === prefix || key.startsWith(`${prefix}.`);
