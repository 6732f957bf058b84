import { maskDate, maskedTwin } from '../scenario/mask.ts';
import { inPlainWords } from '../scenario/plain.ts';
import type { ScenarioBundle } from '../scenario/read.ts';
import type { Settings } from '../web/settings.ts';
import type { Sitting } from './sitting.ts';

/** Makes something of a scenario once, so that pages see that it is still the same. */
function once(make: (bundle: ScenarioBundle) => ScenarioBundle) {
  const made = new WeakMap<ScenarioBundle, ScenarioBundle>();
  return (bundle: ScenarioBundle): ScenarioBundle => {
    const one = made.get(bundle) ?? make(bundle);
    made.set(bundle, one);
    return one;
  };
}

const twinOf = once(maskedTwin);
const plainOf = once(inPlainWords);

/** What a page needs to know of a game to name its things. */
export interface Shown {
  bundle: ScenarioBundle;
  /** `plain`: a class reads plainer words, whatever each reader has set. */
  session: (Pick<Sitting, 'masked'> & { plain?: boolean | undefined }) | undefined;
  /** The page's name. */
  screen: string;
  settings?: Pick<Settings, 'wording'>;
}

/** Whether a game's names are hidden from a page: until its debrief, which takes the mask off. */
export const wearsMask = ({ bundle, session, screen }: Shown): boolean =>
  session?.masked === true && bundle.mask !== undefined && screen !== 'debrief';

/** The scenario in the words that its reader wants, under the names that the open page may say. */
export function shownBundle(shown: Shown): ScenarioBundle {
  const { bundle, session, settings } = shown;
  const worded = session?.plain || settings?.wording === 'plain' ? plainOf(bundle) : bundle;
  return wearsMask(shown) ? twinOf(worded) : worded;
}

/** A date of the game as the open page may say it. */
export const shownDate = (date: string, shown: Shown): string =>
  wearsMask(shown) && shown.bundle.mask ? maskDate(date, shown.bundle.mask) : date;
