import type { Scenario } from '../../scenario/schema.ts';
import type { Language } from '../../scenario/text.ts';
import { wordsFor } from '../../scenario/words.ts';
import type { Store } from '../../web/store.ts';
import { wantsLessMotion } from '../look.ts';
import type { HostedState } from '../scenes/hosted.ts';
import { shownBundle, wearsMask } from '../shown.ts';

/** What the picture needs to know of the page, asked when it draws. */
export interface StageSurroundings {
  scenario(): Scenario | undefined;
  language(): Language;
  /** False where nobody may see which countries these are: no coasts, no names of others. */
  onMap(): boolean;
  /** What the reader calls a seat; undefined before any game. */
  nameOf(seat: string): string | undefined;
  lessMotion(): boolean;
}

/** The surroundings of a picture below hosted pages. */
export const surroundingsOf = (store: Pick<Store<HostedState>, 'value'>): StageSurroundings => ({
  scenario: () => store.value.bundle?.scenario,
  onMap() {
    const { bundle, session, screen } = store.value;
    return !bundle || !wearsMask({ bundle, session, screen });
  },
  language: () => store.value.settings.language,
  nameOf(seat) {
    const { bundle, session, screen, settings } = store.value;
    if (!bundle) return undefined;
    const shown = shownBundle({ bundle, session, screen });
    return wordsFor(shown, settings.language, 'narrator')(`delegations.${seat}.name`);
  },
  lessMotion: () => wantsLessMotion(store.value.settings),
});
