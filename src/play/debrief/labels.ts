import type { Offer } from '../../crisis/journal.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Language } from '../../scenario/text.ts';
import type { Translate } from '../../web/i18n.ts';
import type { Words } from '../words.ts';
import type { Plot } from './numbers.ts';

/** A meter's name in words; the rupture scale and the moods of blocs have theirs elsewhere than other meters. */
export function meterName(scenario: Scenario, meter: string, words: Words, t: Translate): string {
  if (meter === 'rupture') return t('debrief:rupture');
  if (meter in scenario.meters) return words(`meters.${meter}.name`);
  return t('debrief:moodOf', { bloc: words(`blocs.${meter}.name`) });
}

/** The names of a plot's meters, each once. */
export function plotTitle(plot: Plot, scenario: Scenario, words: Words, t: Translate): string {
  return [...new Set(plot.lines.map(({ meter }) => meterName(scenario, meter, words, t)))].join(' · ');
}

/** Points with their sign, with a real minus. */
export const signed = (points: number): string =>
  points > 0 ? `+${points}` : points < 0 ? `−${-points}` : '0';

/** A value with a real minus. */
export const valueText = (value: number): string => (value < 0 ? `−${-value}` : `${value}`);

/** A date as the reader's language writes it; the year only where it is not the crisis's own. */
export function shortDate(date: string, language: Language, withYear = false): string {
  const format = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    ...(withYear ? { year: 'numeric' } : {}),
    timeZone: 'UTC',
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}

/** A date in full. */
export const fullDate = (date: string, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** A clause's position in words, with how it was worded. */
export function offerText(clause: string, offer: Offer, words: Words, t: Translate): string {
  const wordings = (['ambiguous', 'conditional', 'revocable'] as const).filter((wording) => offer[wording]);
  const title = words(`clauses.${clause}.positions.${offer.position}.title`);
  if (wordings.length === 0) return title;
  return `${title} (${wordings.map((wording) => t(`wording.${wording}`)).join(', ')})`;
}
