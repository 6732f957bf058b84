import type { Fix } from '../scenario/diagnostic.ts';
import type { Translate } from '../web/i18n.ts';

/** What a button says that makes a fix. */
export const mendLabel = (t: Translate<'studio'>, { insert }: Fix): string =>
  insert === '' ? t('studio:mendRemove') : t('studio:mendTo', { insert: insert.trim() });
