import type { Translate } from '../../web/i18n.ts';
import type { Path } from '../yaml/wish.ts';

/** What a key of the format is called in the forms; a key that has no word yet shows itself. */
export const wordOf = (t: Translate<'studio'>, key: string): string =>
  t(`studio-forms:word.${key}` as 'studio-forms:word.when', { defaultValue: key });

/** What a choice is called. */
export const choiceOf = (t: Translate<'studio'>, option: string): string =>
  t(`studio-forms:choice.${option}` as 'studio-forms:choice.public', { defaultValue: option });

/** What an entry of a list is called, as in "New move". */
export const oneOf = (t: Translate<'studio'>, list: Path): string =>
  t(`studio-forms:one.${String(list.at(-1))}` as 'studio-forms:one.moves', {
    defaultValue: String(list.at(-1)),
  });
