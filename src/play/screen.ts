import type { JournalEvent, Orders } from '../crisis/journal.ts';
import type { Refusal } from '../crisis/refusal-type.ts';
import type { View } from '../crisis/view-type.ts';
import type { ScenarioBundle } from '../scenario/read.ts';
import type { Language } from '../scenario/text.ts';
import type { Words } from '../scenario/words.ts';
import type { Translate } from '../web/i18n.ts';
import type { Settings } from '../web/settings.ts';
import type { Countdown } from './countdown.ts';
import type { Editing } from './editing.ts';
import type { Mode, Session } from './session.ts';
import type { StageHandle } from './stage/stage-handle.ts';

/** Every full page of the game; each is one Phaser scene and one Preact component. */
export const screenNames = [
  'title',
  'choice',
  'brief',
  'room',
  'resolution',
  'ending',
  'debrief',
  'handover',
] as const;
export type ScreenName = (typeof screenNames)[number];

/** What can be opened over a page. */
export type DialogName = { kind: 'help'; topic?: string } | { kind: 'settings' } | { kind: 'saves' };

/** What the shell gives to every page, game or none. */
export interface ShellProps {
  /** Texts of the pages: `t('refusal.onlyOnce')` from common.json, `t('room:…')`, `t('debrief:…')`. */
  t: Translate;
  language: Language;
  settings: Settings;
  changeSettings(change: Partial<Settings>): void;
  go(to: ScreenName): void;
  /** Opens a dialog over the page: help (at a topic, if named), settings or saves. */
  open(dialog: DialogName): void;
  /** Says something to screen readers; `notice` also shows it to everyone for a while. */
  announce(text: string): void;
  notice(text: string): void;
  stage: StageHandle;
  /** Where the open game's scenario can be written on; undefined when it cannot, or no game is open. */
  editing?: Editing | undefined;
}

/** What a page of a running game gets. It shows `view`, speaks by `dispatch`, and seldom needs `go`. */
export interface ScreenProps extends ShellProps {
  bundle: ScenarioBundle;
  /** What the seat at the screen may know; with `audience: 'both'`, only what both may know. */
  view: View;
  /** `both`: two people look at one device together, so nothing private may be on it. */
  audience: 'seat' | 'both';
  /** Scenario text by key, in the reader's language and the terms of the seat (narrator's for `both`). */
  words: Words;
  session: Session;
  /**
   * Plays one event. The shell then closes the step when everyone has sealed, asks the rival, saves, and shows
   * the page that the game is at: after `seal` that is resolution or handover, after `advance` the next room.
   */
  dispatch(event: JournalEvent): Refusal | undefined;
  /** The seat's orders while it still thinks: kept across pages and dialogs, gone when sealed. */
  draft: Orders;
  setDraft(orders: Orders): void;
  /** Takes back the last change of the draft; undefined when there is none. */
  undoDraft: (() => void) | undefined;
  /** True while the computer's delegation is still thinking. */
  rivalThinks: boolean;
  /** The step's clock; paint it with `<CountdownClock/>`. */
  countdown: Countdown;
  /**
   * Plays on from after the first `events` journal events, as a new session; the old one stays saved. Another `mode`
   * changes who sits where.
   */
  playOnFrom(events: number, mode?: Mode): void;
}

/** What the help dialog (`debrief/HelpDialog.tsx`) gets; the scenario is there when a game is open. */
export interface HelpProps {
  shell: ShellProps;
  /** The topic to open at, as named in `open({ kind: 'help', topic })`. */
  topic: string | undefined;
  bundle: ScenarioBundle | undefined;
  words: Words | undefined;
  onClose(): void;
}
