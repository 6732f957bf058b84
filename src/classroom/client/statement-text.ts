import type { Words } from '../../scenario/words.ts';
import { offerText } from '../../screens/text/labels.ts';
import type { Translate } from '../../web/i18n.ts';
import type { Statement } from '../session/statement.ts';

type Term = Extract<Statement, { kind: 'offer' }>['gives'][number];

/** Something said, in words: the same for whoever hears it. */
export function statementText(what: Statement, t: Translate<'classroom'>, words: Words): string {
  const terms = (all: readonly Term[]) =>
    all
      .map(
        ({ clause, ...offer }) =>
          `${words(`clauses.${clause}.title`)}: ${offerText(clause, offer, words, t as unknown as Translate)}`,
      )
      .join('; ') || '–';
  switch (what.kind) {
    case 'text':
      return what.text;
    case 'offer':
      return t('class-console:said.offer', { gives: terms(what.gives), asks: terms(what.asks) });
    case 'answer':
      return t(`class-console:said.answer.${what.says}`, { to: what.to });
    case 'stance':
      return t(`classroom:stance.${what.firmness}`, {
        clause: words(`clauses.${what.clause}.title`),
        position: words(`clauses.${what.clause}.positions.${what.position}.title`),
      });
    case 'mark':
      return t(`classroom:mark.${what.mark}`);
    case 'suggest':
      return t('classroom:suggest.said', { move: words(`moves.${what.move}.title`) });
  }
}
