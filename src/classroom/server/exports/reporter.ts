import type { ScenarioBundle } from '../../../scenario/read.ts';
import type { Language } from '../../../scenario/text.ts';
import type { Words } from '../../../scenario/words.ts';
import type { Translate } from '../../../web/i18n.ts';
import type { SessionState } from '../../session/state.ts';

/** What a report is written from, and in whose words. */
export interface Reporter {
  state: SessionState;
  bundle: ScenarioBundle;
  language: Language;
  words: Words;
  t: Translate<'classroom'>;
}
