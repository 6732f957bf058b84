import type { Offer } from '../../crisis/journal.ts';
import { wordingsOf } from '../../crisis/offer.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Words } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';

/** A meter's name in words; the rupture scale and the moods of blocs have theirs elsewhere than other meters. */
export function meterName(scenario: Scenario, meter: string, words: Words, t: Translate): string {
  if (meter === 'rupture') return t('debrief:rupture');
  if (meter in scenario.meters) return words(`meters.${meter}.name`);
  return t('debrief:moodOf', { bloc: words(`blocs.${meter}.name`) });
}

/** The same for a crowded line: a bloc's mood goes by the bloc's own name. */
export function shortName(scenario: Scenario, meter: string, words: Words, t: Translate): string {
  const mood = meter !== 'rupture' && !(meter in scenario.meters);
  return mood ? words(`blocs.${meter}.name`) : meterName(scenario, meter, words, t);
}

/** A clause's position in words, with how it was worded. */
export function offerText(clause: string, offer: Offer, words: Words, t: Translate): string {
  const title = words(`clauses.${clause}.positions.${offer.position}.title`);
  const how = wordingsOf(offer).map((wording) => t(`wording.${wording}`));
  return how.length === 0 ? title : `${title} (${how.join(t('comma'))})`;
}
