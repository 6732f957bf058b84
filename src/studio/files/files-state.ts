import type { AboutDraft } from './keep-drafts.ts';
import type { Incoming } from './receive.ts';

/** How safe the draft on the table is: only on the table; kept here; about to be; refused by the browser; changed elsewhere. */
export type Keeping = 'new' | 'kept' | 'waiting' | 'full' | 'forbidden' | 'conflict';

/** What can be open over the studio. */
export type FilesDialog =
  | { kind: 'start' }
  | { kind: 'share' }
  | { kind: 'play' }
  | { kind: 'review'; incoming: Incoming }
  | { kind: 'conflict'; theirs: AboutDraft }
  | { kind: 'overwrite'; names: readonly string[] };

/** A line that is shown until it is dismissed, with a way on where there is one. */
export interface FilesNotice {
  text: string;
  /** Something is wrong. */
  alert: boolean;
  action?: { label: string; act(): void };
}

/** What the studio knows of the draft as a thing to keep, and of what is on this device. */
export interface FilesState {
  keeping: Keeping;
  /** Milliseconds of the wall clock; undefined until it was kept. */
  keptAt: number | undefined;
  /** The folder of the disk that the draft is saved to, and whether that has what the draft has. */
  folder: { name: string; same: boolean } | undefined;
  /** Undefined until they were listed. */
  drafts: readonly AboutDraft[] | undefined;
  dialog: FilesDialog | undefined;
  notice: FilesNotice | undefined;
  /** Something is being dragged over the page. */
  dragging: boolean;
}

export const firstFilesState: FilesState = {
  keeping: 'new',
  keptAt: undefined,
  folder: undefined,
  drafts: undefined,
  dialog: undefined,
  notice: undefined,
  dragging: false,
};
