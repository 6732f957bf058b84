import type { Notice, Said } from './said.ts';

/** Where it is kept what was said: a page's store. */
interface SaidStore {
  readonly value: Said;
  set(change: Partial<Said>): void;
}

/** Milliseconds for which a line stays that tells of nothing wrong and asks for nothing. */
const passingTime = 7000;

/** Tells the reader things: in the live region for screen readers, and as a notice for everyone. */
export class Speaker {
  #store: SaidStore;
  #count = 0;

  constructor(store: SaidStore) {
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

  /** For everyone, for a while: something went as it should. */
  passing(text: string): void {
    this.notice(text);
    const id = this.#count;
    setTimeout(() => this.dismiss(id), passingTime);
  }

  dismiss(id: number): void {
    this.#store.set({ notices: this.#store.value.notices.filter((one) => one.id !== id) });
  }
}
