import type { ComponentChildren, ComponentType } from 'preact';
import type { JournalEvent, Orders } from '../crisis/journal.ts';
import type { Refusal } from '../crisis/refusal-type.ts';
import type { View } from '../crisis/view-type.ts';
import type { ScenarioBundle } from '../scenario/read.ts';
import type { Language } from '../scenario/text.ts';
import type { Words } from '../scenario/words.ts';
import type { Translate } from '../web/i18n.ts';
import type { MenuItem } from '../web/MenuButton.tsx';
import type { Settings } from '../web/settings.ts';
import type { StepClock } from './countdown.ts';
import type { Sitting } from './sitting.ts';
import type { SoundHandle } from './sound/sound-handle.ts';
import type { StageHandle } from './stage/stage-handle.ts';

/** The pages that a seat sees, in the order of a game. */
export type GamePage = 'brief' | 'room' | 'resolution' | 'ending' | 'debrief';

/** What a page may ask to be opened over it. */
export type DialogName = { kind: 'help'; topic?: string } | { kind: 'settings' };

/** Where the open game's scenario can be written on. */
export interface Editing {
  /** The studio, with that scenario. */
  href: string;
  /** The draft's name; undefined for a scenario that is shipped. */
  draft: string | undefined;
}

/** What the shell gives to every page, game or none. */
export interface ShellProps {
  /** Texts of the pages: `t('refusal.onlyOnce')` from common.json, `t('room:…')`, `t('debrief:…')`. */
  t: Translate;
  language: Language;
  settings: Settings;
  changeSettings(change: Partial<Settings>): void;
  /** Opens a dialog over the page: help (at a topic, if named) or settings. */
  open(dialog: DialogName): void;
  /** Says something to screen readers; `notice` also shows it to everyone for a while. */
  announce(text: string): void;
  notice(text: string): void;
  stage: StageHandle;
  sound: SoundHandle;
  /** The lines of the menu at the end of the top bar. */
  menu: readonly MenuItem[];
  /** Where the open game's scenario can be written on; undefined when it cannot, or no game is open. */
  editing?: Editing | undefined;
  /** What else stands in the top bar of every page, before the menu, such as a way to one's team. */
  aside?: ComponentChildren;
}

/** What whoever decides over sealing is told. */
export interface SealButtonsProps {
  /** The orders as they would be sealed now. */
  orders: Orders;
  /** Why they cannot be, as a sentence; undefined when they can. */
  why: string | undefined;
}

/** How a team chooses its must-have together. */
export interface Choosing {
  /** The one it leans to so far. */
  leaning: string | undefined;
  lean(mustHave: string): void;
  /** What stands in place of the button by which one person chooses. */
  Buttons: ComponentType;
}

/** Ways on from a game that is over. Not every page has them all: where one is absent, so is its button. */
export interface Onward {
  /** Plays on from after the first `events` journal events; what was played stays. */
  playOnFrom?: ((events: number) => void) | undefined;
  /** Plays the same game from its beginning as the other side. */
  otherSide?: (() => void) | undefined;
  newGame?: (() => void) | undefined;
  /** How the game can be kept and shared, at the foot of the ending. */
  keep?: ComponentChildren;
}

/** What a page of a running game gets. It shows `view` and speaks by `dispatch`. */
export interface ScreenProps extends ShellProps {
  bundle: ScenarioBundle;
  /** What the seat at the screen may know; with `audience: 'both'`, only what both may know. */
  view: View;
  /** `both`: two people look at one device together, so nothing private may be on it. */
  audience: 'seat' | 'both';
  /** Scenario text by key, in the reader's language and the terms of the seat (narrator's for `both`). */
  words: Words;
  /** The whole game, for the pages that lay it open; absent while whoever shows the page does not hold it. */
  sitting?: Sitting | undefined;
  /** Between the two pages of a game that is over. */
  go(to: 'ending' | 'debrief'): void;
  /**
   * Plays one event, or says why not. Whoever holds the game then closes the step when everyone has sealed, and shows
   * the page that it is at: after the last `seal` that is the resolution, after `advance` the next room.
   */
  dispatch(event: JournalEvent): Refusal | undefined;
  /** The seat's orders while it still thinks: kept across pages and dialogs, gone when sealed. */
  draft: Orders;
  setDraft(orders: Orders): void;
  /** Takes back the last change of the draft; undefined when there is none. */
  undoDraft: (() => void) | undefined;
  /**
   * What stands at the end of the seal bar when one person's seal does not decide, but a team does. `.seal-buttons` lays
   * it out, and the key for the seal finds the `.seal-button` in it.
   */
  sealButtons?: ComponentType<SealButtonsProps> | undefined;
  /** In the briefing of a team; absent where one person chooses. */
  choosing?: Choosing | undefined;
  /** What stands in place of the button that goes on from a resolution, where others are waited for. */
  readButton?: ComponentType<{ goOn(): void }> | undefined;
  /** True while the computer's delegation is still thinking. */
  rivalThinks: boolean;
  /** The step's clock; paint it with `<CountdownClock/>`. */
  countdown: StepClock;
  onward?: Onward | undefined;
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
