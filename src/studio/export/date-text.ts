import type { Language } from '../../scenario/text.ts';

/** A date of the story (`2019-08-22`) as a language writes it in full. */
export const dateText = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
