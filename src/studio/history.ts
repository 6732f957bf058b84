import type { Draft } from './draft.ts';

/** Steps that are kept; strings are shared between them, so that each costs about one file. */
const most = 200;

/** What was done to a draft's files and can be undone, and what was undone and can be done again. */
export class History {
  #before: Draft['files'][] = [];
  #after: Draft['files'][] = [];

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  get canRedo(): boolean {
    return this.#after.length > 0;
  }

  /** Notes how the files were before a change. */
  done(before: Draft['files'], joins: boolean): void {
    this.#after = [];
    if (joins && this.#before.length > 0) return;
    this.#before = [...this.#before, before].slice(-most);
  }

  /** The files as they were before the last change; undefined when nothing is left to undo. */
  undo(now: Draft['files']): Draft['files'] | undefined {
    const files = this.#before.pop();
    if (files) this.#after.push(now);
    return files;
  }

  /** The files as they were before the last undo; undefined when nothing was undone since the last change. */
  redo(now: Draft['files']): Draft['files'] | undefined {
    const files = this.#after.pop();
    if (files) this.#before.push(now);
    return files;
  }
}
