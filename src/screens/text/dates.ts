import type { Language } from '../../scenario/text.ts';

/** A date as the reader's language writes it; the year only where it is not the crisis's own. */
export function shortDate(date: string, language: Language, withYear = false): string {
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A date in full. */
export const fullDate = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** The last whole day before a deadline, which falls on the first minute of its own day. */
export const lastDay = (deadline: string): string =>
  new Date(Date.parse(deadline) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
