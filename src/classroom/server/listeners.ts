import type { Audience } from '../session/parts/audience.ts';
import type { Page } from './pages.ts';
import type { Told } from './told.ts';

/** An audience with pages at this process. */
export interface Listener {
  audience: Audience;
  /** How many. */
  pages: number;
  /** What it was told last; undefined where that is to be worked out from the state before. */
  told: Told | undefined;
}

const nobody: ReadonlyMap<string, Listener> = new Map();

/** The audiences that the pages of this process belong to. */
export class Listeners {
  readonly #sessions = new Map<string, Map<string, Listener>>();

  /** Those of a session, by their keys. */
  of(session: string): ReadonlyMap<string, Listener> {
    return this.#sessions.get(session) ?? nobody;
  }

  /** A page belongs to these audiences from here on, to none once it has gone; it has just been told all there is. */
  set(page: Page, audiences: ReadonlyMap<string, Audience>): void {
    const { id } = page.data.session;
    const all = this.#sessions.get(id) ?? new Map<string, Listener>();
    this.#sessions.set(id, all);
    for (const [key, audience] of audiences)
      all.set(key, { audience, pages: (all.get(key)?.pages ?? 0) + 1, told: undefined });
    for (const key of page.data.audiences.keys()) {
      const one = all.get(key);
      if (!one) continue;
      one.pages -= 1;
      if (one.pages === 0) all.delete(key);
    }
    if (all.size === 0) this.#sessions.delete(id);
    page.data.audiences = audiences;
  }
}
