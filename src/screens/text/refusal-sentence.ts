import type { Refusal } from '../../crisis/refusal-type.ts';
import type { Words } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';

/** Why something may not be, as a sentence in the reader's language with the names of what it speaks of. */
export function refusalSentence(refusal: Refusal, t: Translate, words: Words): string {
  const say = t as (key: string, values?: object) => string;
  const named: Record<string, string | number> = { ...refusal };
  if ('move' in refusal) named.move = words(`moves.${refusal.move}.title`);
  if (refusal.code === 'alreadyHappened') named.happening = words(`happenings.${refusal.happening}.title`);
  if ('clause' in refusal) named.clause = words(`clauses.${refusal.clause}.title`);
  if ('position' in refusal)
    named.position = words(`clauses.${refusal.clause}.positions.${refusal.position}.title`);
  if ('meter' in refusal) named.meter = words(`meters.${refusal.meter}.name`);
  if ('phase' in refusal) named.phase = say(`phase.${refusal.phase}`);
  if ('step' in refusal) named.step = say(`step.${refusal.step}`);
  if ('channel' in refusal) named.channel = t(`channel.${refusal.channel}`);
  if ('wording' in refusal) named.wording = t(`wording.${refusal.wording}`);
  return say(`refusal.${refusal.code}`, named);
}
