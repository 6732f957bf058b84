import type { ScenarioBundle } from '../../scenario/read.ts';
import type { Translate } from '../../web/i18n.ts';
import type { Settings } from '../../web/settings.ts';
import type { DialogName, ScreenName } from '../page-props.ts';
import type { Session } from '../session.ts';

/** A line shown to everyone until it is dismissed. */
export interface Notice {
  id: number;
  text: string;
  /** A way on, where there is one. */
  action?: { label: string; act(): void };
}

/** Everything the shell knows. Screens are functions of it. */
export interface ShellState {
  settings: Settings;
  t: Translate;
  screen: ScreenName;
  bundle: ScenarioBundle | undefined;
  session: Session | undefined;
  dialog: DialogName | undefined;
  notices: readonly Notice[];
  /** What screen readers were told last; the count tells two equal lines apart. */
  spoken: { text: string; count: number };
  rivalThinks: boolean;
}

/** The shell before anything was done: the title, and no game. */
export const firstShellState = (settings: Settings, t: Translate): ShellState => ({
  settings,
  t,
  screen: 'title',
  bundle: undefined,
  session: undefined,
  dialog: undefined,
  notices: [],
  spoken: { text: '', count: 0 },
  rivalThinks: false,
});
