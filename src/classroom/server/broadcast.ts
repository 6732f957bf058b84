import type { ServerToPage } from '../protocol/wire.ts';
import type { Wish } from '../session/decide/decide.ts';
import { audienceKey, audiencesOf, isAbove, type Reader, staysWith } from '../session/parts/audience.ts';
import type { Parts } from '../session/parts/part-types.ts';
import { heardBy, isHeard, partsOf } from '../session/parts/parts-for.ts';
import { heardPart } from '../session/parts/pieces.ts';
import { isUntouched } from '../session/parts/untouched.ts';
import type { Said, SessionState } from '../session/state.ts';
import { channelKey } from '../session/statement.ts';
import { changedFor } from './changed.ts';
import { Late } from './late.ts';
import { type Listener, Listeners } from './listeners.ts';
import type { LiveSession } from './live-session.ts';
import { holderRoom, type Page, type Pages, readerOf } from './pages.ts';

/** How often a console is told of what others do, in milliseconds: a class of thirty never rests. */
const beat = 1_000;

/** One telling of what has changed. */
interface Telling {
  session: string;
  before: SessionState;
  state: SessionState;
  /** When it was, in milliseconds of the wall clock. */
  now: number;
  /** What consoles are told now: all that is new, as a beat begins; what their facilitator asked for; or nothing yet. */
  toConsoles: 'all' | 'asked' | 'nothing';
  /** What has changed for those to whom that was told. */
  changes: Map<Listener, Partial<Parts> | undefined>;
}

/**
 * Tells the pages of this process what has changed: each part that differs, once for all who are told the same. Whoever
 * asked for it is told before they are answered, and everybody else after. A console is told in beats, and at once of what
 * its facilitator asked. Everybody else is told at once: by beats, which begin with whatever anybody does, they would learn
 * when others act behind their doors.
 */
export class Broadcast {
  readonly #pages: Pages;
  readonly #now: () => number;
  readonly #listeners = new Listeners();
  readonly #late: Late;
  /** Session -> whether there is something to tell at the end of the beat. */
  readonly #beats = new Map<string, { waits: boolean }>();

  constructor(pages: Pages, now: () => number, complain: (error: unknown) => void) {
    this.#pages = pages;
    this.#now = now;
    this.#late = new Late(complain);
  }

  /** Tells a page everything it may know, and lets it hear what changes from here on. */
  greet(page: Page): void {
    // Whoever was here before knows by then what the newcomer is told.
    if (page.data.holder.role === 'facilitator') this.#tellLate(page.data.session);
    this.#tellAll(page);
  }

  /** A page has gone. */
  leave(page: Page): void {
    this.#listeners.set(page, []);
  }

  /** @param wish what has changed it, where that was done here */
  tell(session: LiveSession, before: SessionState, wish?: Wish): void {
    const { state } = session;
    const listeners = this.#listeners.of(session.id);
    if (listeners.size === 0 || state === before) return;
    this.#late.run(session.id);
    if (hasForgotten(before, state)) {
      // What pages have heard may hold words of somebody who is forgotten.
      for (const page of this.#pagesIn(session.id)) this.#tellAll(page);
      return;
    }
    const moved = this.#tellMoved(session, before);
    const asking = wish ? this.#askingOf(session, wish).filter((page) => !moved.has(page)) : [];
    const telling: Telling = {
      ...{ session: session.id, before, state, now: this.#now(), changes: new Map() },
      toConsoles: this.#toConsoles(session, wish),
    };
    // Whoever comes in before the rest is told knows it by then.
    const rest = this.#pagesIn(session.id).filter((page) => !moved.has(page) && !asking.includes(page));
    for (const page of asking) this.#tellAtOnce(telling, page);
    this.#late.add(session.id, () => {
      this.#tellRest(telling, rest);
      this.#close(telling);
    });
  }

  #toConsoles(session: LiveSession, wish: Wish | undefined): Telling['toConsoles'] {
    const running = this.#beats.get(session.id);
    if (!running) {
      this.#startBeat(session);
      return 'all';
    }
    if (wish?.who === 'facilitator') return 'asked';
    running.waits = true;
    return 'nothing';
  }

  #startBeat(session: LiveSession): void {
    const running = { waits: false };
    this.#beats.set(session.id, running);
    setTimeout(() => {
      this.#beats.delete(session.id);
      if (!running.waits) return;
      this.#tellLate(session);
      this.#startBeat(session);
    }, beat).unref();
  }

  /** Tells consoles what they have not been told yet. */
  #tellLate({ id, state }: LiveSession): void {
    this.#late.run(id);
    for (const listener of this.#listeners.of(id).values()) {
      const parts = listener.toldIn && changedFor(listener.toldIn, state, listener.audience);
      listener.toldIn = undefined;
      if (parts) this.#say([...listener.pages], 'changed', { now: this.#now(), parts });
    }
  }

  /** Tells a page what has changed for it, all in one message: whoever asked waits for it. */
  #tellAtOnce(telling: Telling, page: Page): void {
    this.#tellRenamed(telling, [page]);
    const parts: Partial<Parts> = {};
    for (const listener of this.#listeners.of(telling.session).values())
      if (isTold(telling, listener) && listener.pages.has(page) && !hasNothingNew(telling, listener))
        Object.assign(parts, changesFor(telling, listener));
    if (Object.keys(parts).length > 0) page.emit('changed', { now: telling.now, parts });
    this.#tellSaid(telling, [page]);
  }

  /** Tells everybody else what has changed, each audience by itself. */
  #tellRest(telling: Telling, pages: readonly Page[]): void {
    this.#tellRenamed(telling, pages);
    for (const listener of this.#listeners.of(telling.session).values()) {
      // Most are untouched by most of what happens, and that is cheap to see.
      if (!isTold(telling, listener) || hasNothingNew(telling, listener)) continue;
      const to = pages.filter((page) => listener.pages.has(page));
      const parts = to.length > 0 && changesFor(telling, listener);
      if (parts) this.#say(to, 'changed', { now: telling.now, parts });
    }
    this.#tellSaid(telling, pages);
  }

  /** Keeps in mind what was told last to those who were not told this. */
  #close(telling: Telling): void {
    for (const listener of this.#listeners.of(telling.session).values())
      if (isTold(telling, listener)) listener.toldIn = undefined;
      else if (isTouchedBy(telling, listener)) listener.toldIn ??= telling.before;
  }

  #say<Event extends keyof ServerToPage>(
    to: readonly Page[],
    event: Event,
    what: Parameters<ServerToPage[Event]>[0],
  ): void {
    this.#pages.local.to(to.map(({ id }) => id)).emit(event, ...([what] as never));
  }

  /**
   * Whoever sits elsewhere now may know other things: all is told anew.
   * @returns the pages that were told everything
   */
  #tellMoved(session: LiveSession, before: SessionState): ReadonlySet<Page> {
    const moved = new Set<Page>();
    const { state } = session;
    if (state.people === before.people && sameGroups(before, state)) return moved;
    for (const page of this.#pagesIn(session.id)) {
      const reader = readerOf(page.data.holder);
      if (hasMoved(before, state, reader) && this.#tellAll(page)) moved.add(page);
    }
    return moved;
  }

  /** Tells pages that have heard somebody by another name the new one. */
  #tellRenamed({ before, state }: Telling, pages: readonly Page[]): void {
    for (const id of renamedIn(before, state)) {
      const theirs = saidBy(before, id);
      const hasHeard = (reader: Reader) => theirs.some((said) => isHeard(before, reader, said));
      const to = pages.filter((page) => hasHeard(readerOf(page.data.holder)));
      if (to.length > 0) this.#say(to, 'renamed', { [id]: state.people[id]?.name ?? null });
    }
  }

  /** Tells a page everything; one whose person has been removed is told to go. */
  #tellAll(page: Page): boolean {
    const { session, holder } = page.data;
    this.#late.run(session.id);
    const { state } = session;
    const reader = readerOf(holder);
    const all = audiencesOf(state, reader);
    if (all.length === 0) {
      page.emit('gone', 'removed');
      page.disconnect(true);
      return false;
    }
    this.#listeners.set(page, all);
    page.emit('whole', { now: this.#now(), parts: partsOf(state, reader), said: heardBy(state, reader) });
    return true;
  }

  #tellSaid({ before, state }: Telling, pages: readonly Page[]): void {
    if (state.said === before.said) return;
    for (const said of state.said.slice(before.said.length)) {
      const to = pages.filter((page) => isHeard(state, readerOf(page.data.holder), said));
      if (to.length > 0) this.#say(to, 'heard', [heardPart(state, said)]);
    }
  }

  /** The pages of whoever wished something. */
  #askingOf({ id: session }: LiveSession, wish: Wish): Page[] {
    if (wish.who === 'server') return [];
    const holder = wish.who === 'person' ? { role: wish.who, person: wish.person } : { role: wish.who };
    return this.#pagesIn(holderRoom({ session, ...holder }));
  }

  #pagesIn(room: string): Page[] {
    const { adapter, sockets } = this.#pages.of('/');
    return [...(adapter.rooms.get(room) ?? [])].flatMap((one) => sockets.get(one) ?? []);
  }
}

/** Whether those who listen are told now. */
function isTold(telling: Telling, listener: Listener): boolean {
  const { toConsoles } = telling;
  if (toConsoles === 'all' || !isAbove(listener.audience)) return true;
  return toConsoles === 'asked' && isTouchedBy(telling, listener);
}

/** Whether there may be something new in it for those who listen. */
const isTouchedBy = ({ before, state }: Telling, { audience }: Listener): boolean =>
  !isUntouched(before, state, audience);

/** Whether those who listen have been told all that there is. */
const hasNothingNew = ({ before, state }: Telling, { toldIn, audience }: Listener): boolean =>
  isUntouched(toldIn ?? before, state, audience);

/** What has changed for those who listen, worked out once for all of them. */
function changesFor({ before, state, changes }: Telling, listener: Listener): Partial<Parts> | undefined {
  if (!changes.has(listener))
    changes.set(listener, changedFor(listener.toldIn ?? before, state, listener.audience));
  return changes.get(listener);
}

/** Groups are added, and never taken away. */
const sameGroups = (before: SessionState, { groups }: SessionState): boolean =>
  before.groups === groups || Object.keys(before.groups).length === Object.keys(groups).length;

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
const renamedIn = ({ people }: SessionState, after: SessionState): string[] =>
  people === after.people
    ? []
    : Object.keys(people).filter((id) => people[id]?.name !== after.people[id]?.name);

/** What somebody has said, once in each channel: whoever has heard one word there has heard who says it. */
const saidBy = ({ said }: SessionState, id: string): Said[] => [
  ...new Map(said.filter(({ by }) => by === id).map((one) => [channelKey(one.channel), one])).values(),
];
