import type { Language } from '../scenario/text.ts';

/**
 * The language of what somebody wrote, by its letters, for `lang`: screen readers then speak it as what it is. Undefined
 * where its letters do not tell.
 */
export function langOf(text: string): Language | undefined {
  if (/\p{Script=Hangul}/u.test(text)) return 'ko';
  if (/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text)) return 'ja';
  return /\p{Script=Latin}{2}/u.test(text) && !/\p{Script=Han}/u.test(text) ? 'en' : undefined;
}
