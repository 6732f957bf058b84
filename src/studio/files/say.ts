import type { Store } from '../../web/store.ts';
import type { Desk } from '../desk.ts';
import type { FilesDialog, FilesNotice, FilesState } from './files-state.ts';
import type { Clock } from './keeper.ts';

/** Milliseconds for which a line stays that tells of nothing wrong and asks for nothing. */
const passing = 7000;

/** Tells the author things, in a line over the page or a dialog. */
export class Say {
  #desk: Desk;
  #store: Store<FilesState>;
  #clock: Clock;

  constructor(desk: Desk, store: Store<FilesState>, clock: Clock) {
    this.#desk = desk;
    this.#store = store;
    this.#clock = clock;
  }

  show(dialog: FilesDialog | undefined): void {
    this.#store.set({ dialog });
  }

  /** Something was done. */
  said(text: string, action?: FilesNotice['action']): void {
    const notice = { text, alert: false, ...(action && { action }) };
    this.#store.set({ notice });
    if (action) return;
    this.#clock.after(passing, () => {
      if (this.#store.value.notice === notice) this.#store.set({ notice: undefined });
    });
  }

  /** Something is wrong: `code` names its sentence, and what else the problem holds fills that. */
  problem(problem: { code: string }, action?: FilesNotice['action']): void {
    const say = this.#desk.store.value.t as unknown as (key: string, values: object) => string;
    const text = say(`studio-files:problem.${problem.code}`, problem);
    this.#store.set({ notice: { text, alert: true, ...(action && { action }) } });
  }
}
