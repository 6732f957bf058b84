import { Store } from '../web/store.ts';
import type { DeskState, Panel } from './desk-state.ts';
import { changed, type Draft, type TextChange } from './draft.ts';
import { History } from './history.ts';
import type { ReadAnswer } from './read-work.ts';

/** What a desk needs of the page. */
interface Parts {
  state: DeskState;
  /** Reads a draft's files beside the page. */
  read(files: Draft['files']): Promise<ReadAnswer>;
}

/** The draft on the table, and all that may be done to it. Editor, forms and every other part change it only here. */
export class Desk {
  readonly store: Store<DeskState>;
  #parts: Parts;
  #history = new History();
  #reading = false;
  #aims = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.store = new Store(parts.state);
    void this.#read();
  }

  /** Puts another draft on the table; what was done to the last one can no longer be undone. */
  open(draft: Draft): void {
    const revision = this.store.value.revision + 1;
    this.#history = new History();
    this.store.set({
      draft,
      revision,
      file: 'scenario.yaml',
      read: undefined,
      sound: undefined,
      ...undoable(this.#history),
    });
    void this.#read();
  }

  /**
   * Changes files: one step of undo.
   * @param joins whether it goes on the last step, as letters typed one after the other do
   */
  change(changes: readonly TextChange[], joins = false): void {
    const { draft } = this.store.value;
    const files = changed(draft.files, changes);
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
    this.#put(Object.fromEntries(next));
  }

  undo(): void {
    const files = this.#history.undo(this.store.value.draft.files);
    if (files) this.#put(files);
  }

  redo(): void {
    const files = this.#history.redo(this.store.value.draft.files);
    if (files) this.#put(files);
  }

  rename(name: string): void {
    this.store.set({ draft: { ...this.store.value.draft, name } });
  }

  showFile(file: string): void {
    this.store.set({ file });
  }

  showPanel(panel: Panel): void {
    this.store.set({ panel });
  }

  /** Shows a place of the text; lines and columns count from 1. */
  goTo({ file, line, column }: { file: string; line: number; column: number }): void {
    this.store.set({ file, aim: { file, line, column, count: ++this.#aims } });
  }

  #put(files: Draft['files']): void {
    const { draft, revision } = this.store.value;
    this.store.set({ draft: { ...draft, files }, revision: revision + 1, ...undoable(this.#history) });
    void this.#read();
  }

  /** One reading at a time: whoever types fast is answered for the last keystroke, not for each. */
  async #read(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      for (;;) {
        const { revision, draft } = this.store.value;
        const { bundle, diagnostics } = await this.#parts.read(draft.files);
        const same = this.store.value.draft.id === draft.id;
        if (same) {
          this.store.set({
            read: { revision, diagnostics },
            ...(bundle && { sound: { revision, bundle } }),
          });
        }
        if (this.store.value.revision === revision) return;
      }
    } finally {
      this.#reading = false;
    }
  }
}

const undoable = (history: History): Pick<DeskState, 'canUndo' | 'canRedo'> => ({
  canUndo: history.canUndo,
  canRedo: history.canRedo,
});
