import type { ScenarioBundle } from '../scenario/read.ts';
import type { Translate } from '../web/i18n.ts';
import type { Settings } from '../web/settings.ts';

/** What every page of the classroom gets. */
export interface PageProps {
  t: Translate<'classroom'>;
  settings: Settings;
  changeSettings(change: Partial<Settings>): void;
  /** Says something to everyone at this page, and to screen readers, for a while. */
  notice(text: string): void;
  /** Puts a scenario's two colours on the page; undefined takes them off. */
  wear(bundle: ScenarioBundle | undefined): void;
}
