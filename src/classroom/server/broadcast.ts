import { type Audience, audienceKey, audiencesOf, type Reader } from '../session/parts/audience.ts';
import type { PartName, Parts } from '../session/parts/part-types.ts';
import { isHeard, partsFor } from '../session/parts/parts-for.ts';
import { heardPart } from '../session/parts/pieces.ts';
import type { SessionState } from '../session/state.ts';
import type { LiveSession } from './live-session.ts';
import { greet, type Page, type Pages, readerOf } from './pages.ts';

/** Tells the pages of this process what has changed: each part that differs, once for all who are told the same. */
export class Broadcast {
  readonly #pages: Pages;
  readonly #now: () => number;

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
      this.#tellAnew(state, pages);
      return;
    }
    const renamed = renamedIn(before, state);
    const audiences = new Map<string, Audience>();
    const moved = new Set<string>();
    for (const page of pages) {
      const reader = readerOf(page.data.holder);
      const now = audiencesOf(state, reader);
      const were = audiencesOf(before, reader);
      if (now.length === 0) {
        page.emit('gone', 'removed');
        page.disconnect(true);
      } else if (
        now.map(audienceKey).join() !== were.map(audienceKey).join() ||
        hasHeardOf(before, reader, renamed)
      ) {
        // Whoever sits elsewhere now may know other things, or has heard somebody by another name: all is told anew.
        greet(page, this.#now);
        moved.add(page.id);
      } else for (const audience of now) audiences.set(audienceKey(audience), audience);
    }
    const told = [...moved];
    for (const [key, audience] of audiences) {
      const parts = changedParts(partsFor(before, audience), partsFor(state, audience));
      if (!parts) continue;
      this.#pages.local.to(`${session.id}/${key}`).except(told).emit('changed', { now: this.#now(), parts });
    }
    this.#tellSaid(session, before, pages, moved);
  }

  /** What pages have heard may hold words of somebody who is forgotten: they are told all of it anew. */
  #tellAnew(state: SessionState, pages: readonly Page[]): void {
    for (const page of pages) {
      if (audiencesOf(state, readerOf(page.data.holder)).length > 0) greet(page, this.#now);
      else {
        page.emit('gone', 'removed');
        page.disconnect(true);
      }
    }
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

/** The parts that say something else than before; undefined where none does. */
function changedParts(before: Partial<Parts>, after: Partial<Parts>): Partial<Parts> | undefined {
  const names = (Object.keys(after) as PartName[]).filter((name) => !same(before[name], after[name]));
  if (names.length === 0) return undefined;
  return Object.fromEntries(names.map((name) => [name, after[name]])) as Partial<Parts>;
}

/** Parts that are worked out once are the same value; the others are small. */
const same = (one: unknown, two: unknown): boolean =>
  one === two || JSON.stringify(one) === JSON.stringify(two);
