import type { Problem } from '../scenario/diagnostic.ts';
import type { Language } from '../scenario/text.ts';
import { translator } from './i18n.ts';
import { problemText } from './remark-text.ts';

/** What is wrong in somebody's files, a line for each problem, and the language that it is said in. */
export interface SaidProblems {
  language: Language;
  lines: readonly string[];
}

/**
 * Says problems on a page that seldom has any: it loads this file, and this the texts, only then. In English where the
 * texts cannot be had.
 */
export async function sayProblems(problems: readonly Problem[], wanted: Language): Promise<SaidProblems> {
  const t =
    wanted === 'en' ? undefined : await translator<'remarks'>(wanted, 'remarks').catch(() => undefined);
  const language = t ? wanted : 'en';
  const lines = problems.map((one) => {
    const { what, mend } = problemText(one, t, language);
    return `${one.file}:${one.line}:${one.column}: ${what} — ${mend}`;
  });
  return { language, lines };
}
