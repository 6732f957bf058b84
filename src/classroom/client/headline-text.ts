import type { Words } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';
import type { HeadlinePart } from '../session/parts/part-types.ts';

/** A headline as it is printed: in its writer's own words, in words made of the scenario's pieces, or plainly. */
export function headlineText(
  { text, says, bloc, by }: Pick<HeadlinePart, 'text' | 'says' | 'bloc' | 'by'>,
  words: Words,
  t: Translate<'classroom'>,
): string {
  if (text !== undefined) return text;
  const name = words(`blocs.${bloc}.name`);
  if (says)
    return t(`classroom:headline.${says.line}`, {
      bloc: name,
      clause: words(`clauses.${says.clause}.title`),
    });
  return t(by > 0 ? 'debrief:cause.headline.good' : 'debrief:cause.headline.bad', { bloc: name });
}
