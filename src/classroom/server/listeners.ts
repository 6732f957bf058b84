import { type Audience, audienceKey } from '../session/parts/audience.ts';
import type { SessionState } from '../session/state.ts';
import type { Page } from './pages.ts';

/** An audience with pages at this process. */
export interface Listener {
  audience: Audience;
  pages: Set<Page>;
  /** What it was told last is what stood here; undefined where it knows all that there is. */
  toldIn: SessionState | undefined;
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
  set(page: Page, audiences: readonly Audience[]): void {
    const { id } = page.data.session;
    const all = this.#sessions.get(id) ?? new Map<string, Listener>();
    this.#sessions.set(id, all);
    for (const key of page.data.audiences) {
      const one = all.get(key);
      one?.pages.delete(page);
      if (one?.pages.size === 0) all.delete(key);
    }
    const keys = audiences.map(audienceKey);
    for (const [at, audience] of audiences.entries()) {
      const key = keys[at] as string;
      const pages = all.get(key)?.pages ?? new Set();
      all.set(key, { audience, pages: pages.add(page), toldIn: undefined });
    }
    if (all.size === 0) this.#sessions.delete(id);
    page.data.audiences = keys;
  }
}
