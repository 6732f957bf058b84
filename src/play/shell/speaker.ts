import type { Notice, ShellState, Store } from './store.ts';

/** Tells the reader things: in the live region for screen readers, and as a notice for everyone. */
export class Speaker {
  #store: Store<ShellState>;
  #count = 0;

  constructor(store: Store<ShellState>) {
    this.#store = store;
  }

  /** For screen readers alone. */
  announce(text: string): void {
    this.#count += 1;
    this.#store.set({ spoken: { text, count: this.#count } });
  }

  /** For everyone: stays until it is dismissed. The same line is not shown twice at once. */
  notice(text: string, action?: Notice['action']): void {
    this.announce(text);
    const others = this.#store.value.notices.filter((one) => one.text !== text);
    this.#store.set({ notices: [...others, { id: this.#count, text, action }].slice(-3) });
  }

  dismiss(id: number): void {
    this.#store.set({ notices: this.#store.value.notices.filter((one) => one.id !== id) });
  }
}
