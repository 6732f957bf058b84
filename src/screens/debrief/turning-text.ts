import type { Cause } from '../../crisis/state.ts';
import type { Change, Mover, StepPoint } from '../../lab/turning-points-type.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Language } from '../../scenario/text.ts';
import type { Words } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';
import { isBetweenOrders } from '../room/beats.ts';
import { causeText } from '../text/cause-text.ts';
import { shortDate } from '../text/dates.ts';
import { editText, partTexts } from '../text/orders-text.ts';

/** Where a step lies, in words. */
export interface StepName {
  date: string;
  title: string;
  /** Which step of its round; undefined when the round has only one. */
  step: string | undefined;
}

/** A step by its day, its round's title, and its own name where the day has several. */
export function stepName(
  scenario: Scenario,
  cut: string,
  { round, kind }: Pick<StepPoint, 'round' | 'kind'>,
  words: Words,
  language: Language,
  t: Translate,
): StepName {
  const id = scenario.calendar.cuts[cut]?.rounds[round] ?? '';
  const rules = scenario.calendar.rounds[id];
  return {
    date: rules ? shortDate(rules.date, language) : '',
    title: words(`rounds.${id}.title`, 'narrator'),
    step: (rules?.steps.length ?? 1) > 1 ? t(`step.${kind}`) : undefined,
  };
}

/** What would have been ordered instead, in words. */
export function changeText(change: Change, seat: string, words: Words, t: Translate): string {
  const [from, to] = named(change, seat, words, t);
  if (from === undefined) return t('debrief:turning.beside', { to });
  if (to === undefined) return t('debrief:turning.without', { from });
  return t('debrief:turning.instead', { from, to });
}

function named(
  change: Change,
  seat: string,
  words: Words,
  t: Translate,
): readonly [from: string | undefined, to: string | undefined] {
  if (change.part === 'edits') {
    const { from, to } = change;
    return [from && editText(from, words, t), to && editText(to, words, t)];
  }
  const { part } = change;
  const text = (id: string | undefined) => partTexts(part, { [part]: id }, seat, words, t)[0];
  return [text(change.from), text(change.to)];
}

/** What chance brought, in words; an act that leaked is named with that, and what came of the host or the press with them. */
export const cameTexts = (came: readonly Cause[], words: Words, t: Translate): string[] =>
  came.map((cause) => {
    const { title, sort } = causeText(cause, words, t);
    return cause.kind === 'move' || isBetweenOrders(cause) ? `${title} (${sort})` : title;
  });

const quoted = (texts: readonly string[], t: Translate): string =>
  texts.map((text) => t('debrief:turning.quoted', { text })).join(' · ');

/** What moved a swing most, as a sentence. */
export function moverSentence(
  mover: Mover,
  { turns }: StepPoint,
  seats: readonly string[],
  words: Words,
  t: Translate,
): string {
  if (mover.kind === 'chance') {
    const act = quoted(cameTexts(mover.came, words, t), t);
    return act ? t('debrief:turning.first.chance', { act }) : t('debrief:turning.first.nothing');
  }
  const seat = seats[mover.seat] ?? '';
  const side = words(`delegations.${seat}.name`);
  const [first] = mover.parts;
  const orders = turns[mover.seat === 0 ? 0 : 1].orders;
  const act = first && quoted(partTexts(first.part, orders, seat, words, t), t);
  return act ? t('debrief:turning.first.orders', { side, act }) : t('debrief:turning.first.idle', { side });
}
