import type { Problem } from '../scenario/diagnostic.ts';
import { type Code, printRemark, type Remark } from '../scenario/remarks/remark.ts';
import type { Language } from '../scenario/text.ts';
import type { Translate } from './i18n.ts';

/** The texts of the remarks; undefined where they could not be had. */
type RemarkTexts = Translate<'studio'> | Translate<'remarks'> | undefined;

/** Says a remark in the reader's language. English stands with the scenarios, so that pages have no text of it. */
export function remarkText(remark: Remark, t: RemarkTexts, language: Language): string {
  if (!t || language === 'en') return printRemark(remark);
  const { code, ...values } = remark;
  const fill: Record<string, string> = {};
  for (const [gap, value] of Object.entries(values))
    fill[gap] = typeof value === 'object' ? remarkText(value, t, language) : String(value);
  const say = t as (key: `remarks:${Code}`, fill: object) => string;
  return say(`remarks:${code}`, fill);
}

/** What is wrong, and how to mend it, as the reader reads it. */
export function problemText(
  { remarks }: Pick<Problem, 'remarks'>,
  t: RemarkTexts,
  language: Language,
): { what: string; mend: string } {
  return { what: remarkText(remarks.what, t, language), mend: remarkText(remarks.mend, t, language) };
}
