import type { ScenarioBundle } from '../../scenario/read.ts';
import { nothingSaid, type Said } from '../../screens/notices/said.ts';
import type { Translate } from '../../web/i18n.ts';
import type { Settings } from '../../web/settings.ts';
import type { DialogName, ScreenName } from '../page-props.ts';
import type { Session } from '../session.ts';
import type { Games } from './games.ts';

/** Everything the shell knows. Screens are functions of it. */
export interface ShellState extends Said {
  settings: Settings;
  t: Translate;
  screen: ScreenName;
  bundle: ScenarioBundle | undefined;
  session: Session | undefined;
  dialog: DialogName | undefined;
  rivalThinks: boolean;
  /** There once a reader has asked for a game, or for anything else that the title does without. */
  games: Games | undefined;
}

/** The shell before anything was done: the title, and no game. */
export const firstShellState = (settings: Settings, t: Translate): ShellState => ({
  settings,
  t,
  screen: 'title',
  bundle: undefined,
  session: undefined,
  dialog: undefined,
  ...nothingSaid,
  rivalThinks: false,
  games: undefined,
});
