import type { Scenario } from '../../scenario/schema.ts';
import type { Words } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';
import { meterName } from '../text/labels.ts';
import type { Plot } from './numbers.ts';

/** The names of a plot's meters, each once. */
export function plotTitle(plot: Plot, scenario: Scenario, words: Words, t: Translate): string {
  return [...new Set(plot.lines.map(({ meter }) => meterName(scenario, meter, words, t)))].join(' · ');
}
