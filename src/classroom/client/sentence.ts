import type { Translate } from '../../web/i18n.ts';
import type { Problem } from './ask.ts';

/** Why something could not be had, as a sentence in the reader's language. */
export function problemSentence(t: Translate<'classroom'>, problem: Problem): string {
  const say = t as (key: string, values?: object) => string;
  return say(`classroom:problem.${problem.code}`, {
    ...problem,
    defaultValue: t('classroom:problem.failed'),
  });
}
