import type { Problem } from '../scenario/diagnostic.ts';
import type { Files } from '../scenario/open-file.ts';
import type { ScenarioBundle } from '../scenario/read.ts';
import type { Translate } from '../web/i18n.ts';
import type { Settings } from '../web/settings.ts';
import type { Weighing } from './balance/weighing.ts';
import type { Draft } from './draft.ts';
import type { Outline } from './outline.ts';

/** What stands beside the text. */
export const panels = ['problems', 'chart', 'forms', 'balance'] as const;
export type Panel = (typeof panels)[number];

/** What reading a draft came to. */
export interface Read {
  /** The revision of the draft that was read, and its files. */
  revision: number;
  files: Files;
  /** Errors and warnings, by file, line and column. */
  diagnostics: readonly Problem[];
}

/** The last revision without an error: what charts are drawn of and games are played on while the text is broken. */
export interface Sound {
  revision: number;
  bundle: ScenarioBundle;
  /** Where its parts stood. */
  outline: Outline;
}

/** A stretch of the text to show in the editor. */
export interface Aim {
  file: string;
  /** UTF-16 units from the start of the file. */
  from: number;
  to: number;
  /** Whether the author means to go on writing there. */
  focus: boolean;
  /** Tells two equal wishes apart. */
  count: number;
}

/** Everything the studio knows. Its parts are functions of it. */
export interface DeskState {
  settings: Settings;
  t: Translate<'studio'>;
  draft: Draft;
  /** Counts changes of the draft's files. */
  revision: number;
  /** The file in the editor. */
  file: string;
  panel: Panel;
  /** Which of the two a narrow window shows. */
  face: 'text' | 'panel';
  /** Undefined until the first reading is there. */
  read: Read | undefined;
  sound: Sound | undefined;
  /** The files as they were last opened or saved: what an author compares with. */
  saved: Files;
  /** Undefined until the lab has played its first games. */
  weighing: Weighing | undefined;
  aim: Aim | undefined;
  /** The problem that was gone to last, as long as the last reading has it. */
  problem: Problem | undefined;
  canUndo: boolean;
  canRedo: boolean;
}
