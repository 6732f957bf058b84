import {
  type Audience,
  audienceKey,
  audiencesOf,
  type Reader,
  staysWith,
} from '../session/parts/audience.ts';
import { isHeard } from '../session/parts/parts-for.ts';
import { heardPart } from '../session/parts/pieces.ts';
import type { SessionState } from '../session/state.ts';
import type { LiveSession } from './live-session.ts';
import { greet, type Page, type Pages, readerOf, roomOf } from './pages.ts';
import { Told } from './told.ts';

/** Tells the pages of this process what has changed: each part that differs, once for all who are told the same. */
export class Broadcast {
  readonly #pages: Pages;
  readonly #now: () => number;
  readonly #told = new Told();

  constructor(pages: Pages, now: () => number) {
    this.#pages = pages;
    this.#now = now;
  }

  tell(session: LiveSession, before: SessionState): void {
    const { state } = session;
    const rooms = this.#pages.of('/').adapter.rooms;
    const ids = rooms.get(session.id);
    if (!ids || state === before) return;
    const pages = [...ids].flatMap((id) => this.#pages.of('/').sockets.get(id) ?? []);
    if (hasForgotten(before, state)) {
      // What pages have heard may hold words of somebody who is forgotten.
      for (const page of pages) this.#tellAll(state, page);
      return;
    }
    const renamed = renamedIn(before, state);
    const audiences = new Map<string, Audience>();
    const moved = new Set<string>();
    for (const page of pages) {
      const reader = readerOf(page.data.holder);
      if (hasMoved(before, state, reader) || hasHeardOf(before, reader, renamed)) {
        // Whoever sits elsewhere now may know other things, or has heard somebody by another name: all is told anew.
        if (this.#tellAll(state, page)) moved.add(page.id);
      } else for (const [key, audience] of page.data.audiences) audiences.set(key, audience);
    }
    const told = [...moved];
    for (const [key, audience] of audiences) {
      const parts = this.#told.changed(before, state, key, audience);
      if (parts)
        this.#pages.local.to(roomOf(session, key)).except(told).emit('changed', { now: this.#now(), parts });
    }
    this.#tellSaid(session, before, pages, moved);
  }

  /** Tells a page everything; one whose person has been removed is told to go. */
  #tellAll(state: SessionState, page: Page): boolean {
    const stays = audiencesOf(state, readerOf(page.data.holder)).length > 0;
    if (stays) greet(page, this.#now);
    else {
      page.emit('gone', 'removed');
      page.disconnect(true);
    }
    return stays;
  }

  #tellSaid(
    { state }: LiveSession,
    before: SessionState,
    pages: readonly Page[],
    moved: ReadonlySet<string>,
  ): void {
    const fresh = state.said.slice(before.said.length);
    if (fresh.length === 0) return;
    const parts = fresh.map((said) => heardPart(state, said));
    for (const page of pages) {
      if (moved.has(page.id)) continue;
      const reader = readerOf(page.data.holder);
      const heard = parts.filter((said) => isHeard(state, reader, said));
      if (heard.length > 0) page.emit('heard', heard);
    }
  }
}

/** Whether a reader is told other things than before, because of where they sit. */
function hasMoved(before: SessionState, state: SessionState, reader: Reader): boolean {
  if (staysWith(before, state, reader)) return false;
  const [were, are] = [audiencesOf(before, reader), audiencesOf(state, reader)];
  return are.length === 0 || are.map(audienceKey).join() !== were.map(audienceKey).join();
}

/** Whether words were taken back: what was said only ever grows otherwise. */
const hasForgotten = (before: SessionState, { said }: SessionState): boolean =>
  before.said !== said && before.said.some((one, at) => one !== said[at]);

/** Those who go by another name than before, or by none. */
const renamedIn = ({ people }: SessionState, after: SessionState): ReadonlySet<string> =>
  people === after.people
    ? new Set()
    : new Set(Object.keys(people).filter((id) => people[id]?.name !== after.people[id]?.name));

/** Whether a reader has heard any of some people. */
const hasHeardOf = (state: SessionState, reader: Reader, people: ReadonlySet<string>): boolean =>
  people.size > 0 && state.said.some((said) => people.has(said.by) && isHeard(state, reader, said));
