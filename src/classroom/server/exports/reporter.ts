import type { ScenarioBundle } from '../../../scenario/read.ts';
import type { Language } from '../../../scenario/text.ts';
import type { Words } from '../../../scenario/words.ts';
import type { Translate } from '../../../web/i18n.ts';
import type { Person } from '../../session/state.ts';

/** What a report is written from, and in whose words. */
export interface Reporter {
  /** Everyone, and where they sat: by play. */
  people: readonly Readonly<Record<string, Person>>[];
  bundle: ScenarioBundle;
  language: Language;
  words: Words;
  t: Translate<'classroom'>;
}
