import { offsetOf, type Problem } from '../scenario/diagnostic.ts';
import type { Files } from '../scenario/open-file.ts';
import type { Translate } from '../web/i18n.ts';
import type { Settings } from '../web/settings.ts';
import { Store } from '../web/store.ts';
import type { Weighing } from './balance/weighing.ts';
import type { Aim, DeskState, Panel } from './desk-state.ts';
import { carried, difference } from './difference.ts';
import { changed, type Draft, type TextChange, withUnixLines } from './draft.ts';
import { History, type Steps } from './history.ts';
import { neighbouringProblem, sameProblem } from './place-problems.ts';
import type { ReadAnswer } from './read-work.ts';

/** What a desk needs of the page. */
interface Parts {
  /** What is known at first; what follows from there being no reading yet is filled in. */
  state: Pick<DeskState, 'settings' | 't' | 'draft'> & Partial<DeskState>;
  /** Reads a draft's files beside the page. */
  read(files: Files): Promise<ReadAnswer>;
}

/** The draft on the table, and all that may be done to it. Editor, forms and every other part change it only here. */
export class Desk {
  readonly store: Store<DeskState>;
  /** Where the author is writing: told by the editor at every step, so no part of the state. */
  cursor: { file: string; at: number };
  #parts: Parts;
  #history = new History();
  #reading = false;
  #aims = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    const start = opened(parts.state.draft);
    this.store = new Store<DeskState>({
      revision: 0,
      panel: 'problems',
      face: 'text',
      ...unread,
      ...parts.state,
      ...start,
      saved: start.draft.files,
      canUndo: false,
      canRedo: false,
    });
    this.cursor = { file: this.store.value.file, at: 0 };
    void this.#read();
  }

  /** What can be undone and done again, to be kept with the draft. */
  get steps(): Steps {
    return this.#history.steps;
  }

  /** Puts another draft on the table; what was done to the last one can no longer be undone, only its own steps. */
  open(draft: Draft, steps?: Steps): void {
    this.#history = new History(steps);
    const revision = this.store.value.revision + 1;
    const start = opened(draft);
    const saved = start.draft.files;
    this.store.set({ revision, ...unread, ...start, saved, ...undoable(this.#history) });
    this.cursor = { file: this.store.value.file, at: 0 };
    void this.#read();
  }

  /**
   * Changes files: one step of undo.
   * @param joins whether it goes on the last step, as letters typed one after the other do
   */
  change(changes: readonly TextChange[], joins = false): void {
    const { draft } = this.store.value;
    const files = withUnixLines(changed(draft.files, changes));
    this.#history.done(draft.files, joins);
    this.#put(files);
  }

  /** Adds, replaces or (undefined) removes whole files: one step of undo. */
  replaceFiles(files: Readonly<Record<string, string | undefined>>): void {
    const { draft } = this.store.value;
    const next = Object.entries({ ...draft.files, ...files }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    );
    this.#history.done(draft.files, false);
    this.#put(withUnixLines(Object.fromEntries(next)));
  }

  /** Mends a problem of the last reading by its fix: one step of undo. Nothing happens once its place was changed. */
  mend(problem: Problem): void {
    const { read, draft } = this.store.value;
    const { file, fix } = problem;
    const [then, now] = [read?.files[file], draft.files[file]];
    if (!fix || then === undefined || now === undefined || !read?.diagnostics.includes(problem)) return;
    const stretch = carried(fix, difference(then, now));
    if (!stretch) return;
    this.change([{ file, ...stretch }]);
    const end = stretch.from + stretch.insert.length;
    this.store.set({ file, aim: this.#aim(file, end, end, false) });
  }

  undo(): void {
    this.#back(this.#history.undo(this.store.value.draft.files));
  }

  redo(): void {
    this.#back(this.#history.redo(this.store.value.draft.files));
  }

  rename(name: string): void {
    this.store.set({ draft: { ...this.store.value.draft, name } });
  }

  /** Puts on the reader's settings, with the words of their language. */
  wear(settings: Settings, t: Translate<'studio'>): void {
    this.store.set({ settings, t });
  }

  /** Notes that the draft as it is now has been saved: what comes is compared with it. */
  noteSaved(): void {
    this.store.set({ saved: this.store.value.draft.files });
  }

  /** Notes what the lab has found so far. */
  weigh(weighing: Weighing): void {
    this.store.set({ weighing });
  }

  showFile(file: string): void {
    this.store.set({ file, face: 'text' });
  }

  showPanel(panel: Panel): void {
    this.store.set({ panel, face: 'panel' });
  }

  /** Turns a narrow window from the text to the panel and back. */
  turn(face: DeskState['face']): void {
    this.store.set({ face });
  }

  /** Shows a place of the text and lets the author write there; lines and columns count from 1. */
  goTo({ file, line, column }: { file: string; line: number; column: number }): void {
    const text = this.store.value.draft.files[file];
    if (text === undefined) return;
    const at = offsetOf(text, line, column);
    this.store.set({ file, face: 'text', aim: this.#aim(file, at, at, true) });
  }

  /** Goes to a problem of the last reading, and keeps in mind which it was. */
  goToProblem(problem: Problem): void {
    this.goTo(problem);
    this.store.set({ problem });
  }

  /** Goes to the next problem after the cursor, or the one before it; round and round. */
  goToNeighbour(step: 1 | -1): void {
    const problem = neighbouringProblem(this.store.value, this.cursor, step);
    if (problem) this.goToProblem(problem);
  }

  /** After undo or redo: shows what came back. */
  #back(files: Files | undefined): void {
    if (!files) return;
    const { draft, file } = this.store.value;
    const differ = Object.keys(files).filter((name) => files[name] !== draft.files[name]);
    const shown = differ.includes(file) ? file : (differ[0] ?? file);
    const [first] = difference(draft.files[shown] ?? '', files[shown] ?? '');
    const at = (first?.from ?? 0) + (first?.insert.length ?? 0);
    this.#put(files, { file: shown, aim: this.#aim(shown, at, at, false) });
  }

  #aim = (file: string, from: number, to: number, focus: boolean): Aim => ({
    ...{ file, from, to, focus },
    count: ++this.#aims,
  });

  #put(files: Files, shown: Partial<DeskState> = {}): void {
    const { draft, revision, file } = this.store.value;
    const next = { ...draft, files };
    this.store.set({
      draft: next,
      revision: revision + 1,
      ...(!(file in files) && opened(next)),
      ...shown,
      ...undoable(this.#history),
    });
    void this.#read();
  }

  /** One reading at a time: whoever types fast is answered for the last keystroke, not for each. */
  async #read(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      for (;;) {
        const { revision, draft } = this.store.value;
        const history = this.#history;
        const { bundle, outline, diagnostics } = await this.#parts.read(draft.files);
        // Another history: another draft was opened meanwhile.
        if (this.#history === history)
          this.store.set({
            read: { revision, files: draft.files, diagnostics },
            problem: sameProblem(this.store.value.problem, diagnostics),
            ...(bundle && { sound: { revision, bundle, outline } }),
          });
        if (this.store.value.revision === revision) return;
      }
    } finally {
      this.#reading = false;
    }
  }
}

const unread = {
  read: undefined,
  sound: undefined,
  weighing: undefined,
  aim: undefined,
  problem: undefined,
};

/** A draft with its lines ended as editors count them, and the file of it that is shown first. */
function opened(draft: Draft): Pick<DeskState, 'draft' | 'file'> {
  const files = withUnixLines(draft.files);
  const [first = 'scenario.yaml'] = Object.keys(files);
  return { draft: { ...draft, files }, file: 'scenario.yaml' in files ? 'scenario.yaml' : first };
}

const undoable = (history: History): Pick<DeskState, 'canUndo' | 'canRedo'> => ({
  canUndo: history.canUndo,
  canRedo: history.canRedo,
});
