import type { Language } from '../../scenario/text.ts';
import type { Save } from '../../screens/saves/save.ts';

/** When a game was saved, by the reader's own calendar and clock. */
export const savedAt = ({ time }: Save, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(time);
