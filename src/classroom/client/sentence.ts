import type { Words } from '../../scenario/words.ts';
import { refusalSentence } from '../../screens/text/refusal-sentence.ts';
import type { Translate } from '../../web/i18n.ts';
import type { MessageProblem } from '../protocol/wire.ts';
import type { ClassRefusal } from '../session/refusal.ts';
import type { Problem } from './ask.ts';

type Say = (key: string, values?: object) => string;

/** Why something could not be had, as a sentence in the reader's language. */
export function problemSentence(t: Translate<'classroom'>, problem: Problem): string {
  return (t as Say)(`classroom:problem.${problem.code}`, {
    ...problem,
    defaultValue: t('classroom:problem.failed'),
  });
}

/** Why a wish was not granted, as a sentence; with `words` also what the rules refuse goes by its names. */
export function noSentence(
  t: Translate<'classroom'>,
  words: Words,
  refusal: ClassRefusal | MessageProblem,
): string {
  if (refusal.code === 'rules') return refusalSentence(refusal.refusal, t as unknown as Translate, words);
  return (t as Say)(`classroom:no.${refusal.code}`, {
    ...refusal,
    defaultValue: t('classroom:problem.failed'),
  });
}
