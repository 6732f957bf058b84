import { maskDate, maskedTwin } from '../scenario/mask.ts';
import type { ScenarioBundle } from '../scenario/read.ts';
import type { Sitting } from './sitting.ts';

const twins = new WeakMap<ScenarioBundle, ScenarioBundle>();

function twinOf(bundle: ScenarioBundle): ScenarioBundle {
  const twin = twins.get(bundle) ?? maskedTwin(bundle);
  twins.set(bundle, twin);
  return twin;
}

/** What a page needs to know of a game to name its things. */
export interface Shown {
  bundle: ScenarioBundle;
  session: Pick<Sitting, 'masked'> | undefined;
  /** The page's name. */
  screen: string;
}

/** Whether a game's names are hidden from a page: until its debrief, which takes the mask off. */
export const wearsMask = ({ bundle, session, screen }: Shown): boolean =>
  session?.masked === true && bundle.mask !== undefined && screen !== 'debrief';

/** The scenario under the names that the open page may say. */
export const shownBundle = (shown: Shown): ScenarioBundle =>
  wearsMask(shown) ? twinOf(shown.bundle) : shown.bundle;

/** A date of the game as the open page may say it. */
export const shownDate = (date: string, shown: Shown): string =>
  wearsMask(shown) && shown.bundle.mask ? maskDate(date, shown.bundle.mask) : date;
