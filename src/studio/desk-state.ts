import type { Diagnostic } from '../scenario/diagnostic.ts';
import type { ScenarioBundle } from '../scenario/read.ts';
import type { Translate } from '../web/i18n.ts';
import type { Settings } from '../web/settings.ts';
import type { Draft } from './draft.ts';

/** What stands beside the text. */
export const panels = ['problems', 'chart', 'forms', 'balance'] as const;
export type Panel = (typeof panels)[number];

/** What reading a draft came to. */
export interface Read {
  /** The revision of the draft that was read. */
  revision: number;
  /** Errors and warnings, by file, line and column. */
  diagnostics: readonly Diagnostic[];
}

/** The last revision without an error: what charts are drawn of and games are played on while the text is broken. */
export interface Sound {
  revision: number;
  bundle: ScenarioBundle;
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
  /** Undefined until the first reading is there. */
  read: Read | undefined;
  sound: Sound | undefined;
  /** A place to show in the editor; the count tells two equal wishes apart. */
  aim: { file: string; line: number; column: number; count: number } | undefined;
  canUndo: boolean;
  canRedo: boolean;
}
