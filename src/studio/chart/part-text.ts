import type { Reach } from '../../lab/reach-type.ts';
import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Language } from '../../scenario/text.ts';
import { type Words, wordsFor } from '../../scenario/words.ts';
import type { Translate } from '../../web/i18n.ts';
import type { Lane } from './chart.ts';
import type { Part } from './LaneDrawing.tsx';
import { gamesIn, isUntaken } from './reach-of-chart.ts';

/** The scenario's words as its narrator says them. */
export const narrated = (bundle: ScenarioBundle, language: Language): Words =>
  wordsFor(bundle, language, 'narrator');

/** The name of a state as players read it. */
export const stateName = (words: Words, track: string, state: string): string =>
  words(`tracks.${track}.states.${state}`);

/** What a state or a way is called, and whether games came there: read out, and the heading of its details. */
export function partName(lane: Lane, { kind, place }: Part, words: Words, t: Translate<'studio'>): string {
  const name = (state: string) => stateName(words, lane.track, state);
  if (kind === 'state') return t('studio-chart:details.state', { name: name(lane.states[place] ?? '') });
  const { from = '', to = '' } = lane.edges[place] ?? {};
  return t('studio-chart:details.way', { from: name(from), to: name(to) });
}

/** A word for what no game reached; nothing while it is not known, or was reached. */
export function paleWord(
  lane: Lane,
  { kind, place }: Part,
  reach: Reach | undefined,
  t: Translate<'studio'>,
): string | undefined {
  if (kind === 'state')
    return gamesIn(reach, lane.track, lane.states[place] ?? '') === 0
      ? t('studio-chart:reach.notReached')
      : undefined;
  const edge = lane.edges[place];
  return edge && isUntaken(reach, lane.track, edge) ? t('studio-chart:reach.notTaken') : undefined;
}

/** How many of the games came there: a share, or that it was none. */
export function shareText(
  games: number | undefined,
  reach: Reach | undefined,
  none: string,
  t: Translate<'studio'>,
): string {
  if (games === undefined || !reach) return '';
  if (games === 0) return none;
  const percent = Math.round((100 * games) / reach.games);
  return percent < 1 ? t('studio-chart:reach.rare') : t('studio-chart:reach.share', { percent });
}
