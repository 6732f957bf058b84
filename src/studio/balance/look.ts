import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Words } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';
import type { Numbers } from './numbers.ts';

/** What every part of the panel needs to say something. */
export interface Look {
  bundle: ScenarioBundle;
  t: Translate<'studio'>;
  words: Words;
  numbers: Numbers;
  /** Shows where a part of `scenario.yaml` stands in the text as it is now. */
  jump(path: readonly string[]): void;
}
