import { renderToString } from 'preact-render-to-string';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Language } from '../../scenario/text.ts';
import type { Translate } from '../../web/i18n.ts';
import { chartOf } from '../chart/chart.ts';
import type { LaneShape, LaneSizes } from '../chart/lane-shape.ts';
import { laneWords, sizesOf } from '../chart/lane-words.ts';
import { narrated } from '../chart/part-text.ts';
import type { OutFile } from './machine-files.ts';
import { Poster } from './Poster.tsx';
import { columnWidth } from './poster-shape.ts';

/**
 * The poster of a scenario as an SVG file, ways named by the titles that players read.
 * @param t the page's texts in the poster's language
 * @param lay lays lanes out
 */
export async function posterFile(
  bundle: ScenarioBundle,
  language: Language,
  t: Translate<'studio'>,
  lay: (lanes: readonly LaneSizes[]) => Promise<readonly LaneShape[]>,
): Promise<OutFile> {
  const telling = { t, naming: 'titles' as const, words: narrated(bundle, language) };
  const words = chartOf(bundle.scenario).map((lane) => laneWords(lane, telling));
  const shapes = await lay(words.map((lane) => sizesOf(lane, columnWidth)));
  const lanes = words.map((lane, place) => ({ words: lane, shape: shapes[place] as LaneShape }));
  return {
    name: `${bundle.scenario.id}-poster-${language}.svg`,
    type: 'image/svg+xml',
    text: renderToString(<Poster {...{ bundle, language, telling, lanes }} />),
  };
}
