import type { Edit, Orders } from '../../crisis/journal.ts';
import type { Part } from '../../lab/turning-points-type.ts';
import type { Words } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';
import { offerText } from './labels.ts';

/** An edit in words: the clause, and what was done to it. */
export function editText(edit: Edit, words: Words, t: Translate): string {
  const clause = words(`clauses.${edit.clause}.title`);
  if (edit.kind === 'propose') return `${clause}: ${offerText(edit.clause, edit.offer, words, t)}`;
  return t(`debrief:edit.${edit.kind}`, { clause });
}

/** One part of a seat's orders in words: a line for each thing ordered, none when nothing was. */
export function partTexts(part: Part, orders: Orders, seat: string, words: Words, t: Translate): string[] {
  if (part === 'edits') return (orders.edits ?? []).map((edit) => editText(edit, words, t));
  const id = orders[part];
  if (id === undefined) return [];
  return [words(part === 'decision' ? `decisions.${seat}.${id}.title` : `moves.${id}.title`)];
}

/** A seat's orders in words, a line for each thing ordered. */
export const ordersTexts = (orders: Orders, seat: string, words: Words, t: Translate): string[] =>
  (['public', 'quiet', 'edits', 'decision'] as const).flatMap((part) =>
    partTexts(part, orders, seat, words, t),
  );
