import type { Language } from '../../scenario/text.ts';
import type { Save } from '../saves/save.ts';

/** When a game was saved, by the reader's own calendar and clock. */
export const savedAt = ({ time }: Save, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(time);

/** A day of the story, as `2019-08-22`, in the reader's language. */
export const storyDate = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.parse(date));

/** The last whole day before a deadline, which falls on the first minute of its own day. */
export const lastDay = (deadline: string): string =>
  new Date(Date.parse(deadline) - 24 * 60 * 60 * 1000).toISOString().slice(0, 10);
