import type { Files } from '../scenario/open-file.ts';

/** Steps that are kept; strings are shared between them, so that each costs about one file. */
const most = 200;

/** A history as plain values: the files before each step, the last step last; and after each that was undone. */
export interface Steps {
  before: readonly Files[];
  after: readonly Files[];
}

/** What was done to a draft's files and can be undone, and what was undone and can be done again. */
export class History {
  #before: Files[];
  #after: Files[];

  constructor({ before, after }: Steps = { before: [], after: [] }) {
    this.#before = [...before];
    this.#after = [...after];
  }

  get steps(): Steps {
    return { before: [...this.#before], after: [...this.#after] };
  }

  get canUndo(): boolean {
    return this.#before.length > 0;
  }

  get canRedo(): boolean {
    return this.#after.length > 0;
  }

  /**
   * Notes how the files were before a change.
   * @param joins whether the change goes on the last step; after an undo it never does
   */
  done(before: Files, joins: boolean): void {
    const goesOn = joins && this.#before.length > 0 && !this.canRedo;
    this.#after = [];
    if (!goesOn) this.#before = [...this.#before, before].slice(-most);
  }

  /** The files as they were before the last change; undefined when nothing is left to undo. */
  undo(now: Files): Files | undefined {
    const files = this.#before.pop();
    if (files) this.#after.push(now);
    return files;
  }

  /** The files as they were before the last undo; undefined when nothing was undone since the last change. */
  redo(now: Files): Files | undefined {
    const files = this.#after.pop();
    if (files) this.#before.push(now);
    return files;
  }
}
