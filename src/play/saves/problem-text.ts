import type { SaveProblem } from '../../screens/saves/save.ts';
import type { Translate } from '../../web/i18n.ts';
import type { KeepProblem } from '../../web/kept.ts';
import type { DraftProblem } from '../shell/draft-desk.ts';
import type { OpenProblem } from './open-save.ts';

export type AnyProblem =
  | KeepProblem
  | SaveProblem
  | OpenProblem
  | DraftProblem
  | { code: 'linkCut' | 'gone' };

/** What went wrong with a save, as a sentence that also says what is still safe and what to do. */
export function problemText(problem: AnyProblem, t: Translate): string {
  const say = t as (key: string, values?: object) => string;
  return say(`saveProblem.${problem.code}`, problem);
}
