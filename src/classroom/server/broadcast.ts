import type { News } from '../protocol/wire.ts';
import type { Wish } from '../session/decide/decide.ts';
import { audiencesOf } from '../session/parts/audience.ts';
import type { Parts } from '../session/parts/part-types.ts';
import { heardBy, partsOf } from '../session/parts/parts-for.ts';
import type { SessionState } from '../session/state.ts';
import { changedFor } from './changed.ts';
import { Late } from './late.ts';
import { Listeners } from './listeners.ts';
import type { Asked, LiveSession } from './live-session.ts';
import { type Page, type Pages, readerOf } from './pages.ts';
import {
  changesFor,
  hasForgotten,
  isAsking,
  isTold,
  isTouchedBy,
  movedIn,
  renamedIn,
  saidIn,
  type Telling,
} from './telling.ts';

/** How often a console is told of what others do, in milliseconds: a class of thirty never rests. */
const beat = 1_000;

/**
 * Tells the pages of this process what has changed: each part that differs, once for all who are told the same. That is after
 * whoever asked for it is answered, who are told first. A console is told in beats, and with each answer of what its
 * facilitator asked. Everybody else is told at once: by beats, which begin with whatever anybody does, they would learn when
 * others act behind their doors.
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
    const { session, holder } = page.data;
    // Whoever was here before knows by then what the newcomer is told.
    if (holder.role === 'facilitator') this.#tellConsoles(session);
    this.#late.run(session.id);
    this.#tellAll(page, session.state);
  }

  /** A page has gone. */
  leave(page: Page): void {
    this.#listeners.set(page, []);
  }

  /** @param asked what has changed it, where that was done here */
  tell(session: LiveSession, before: SessionState, asked?: Asked): void {
    const { id, state } = session;
    if (this.#listeners.of(id).size === 0 || state === before) return;
    const telling: Telling = {
      ...{ session: id, before, state, asked, now: this.#now(), changes: new Map() },
      pages: this.#pagesIn(id),
      toConsoles: this.#toConsoles(session, asked?.wish),
    };
    this.#late.add(id, () => this.#tell(telling));
  }

  /** Tells a page that nothing has come of a wish of its holder's now, once it knows of all that came before. */
  tellNothing(page: Page, of: string): void {
    this.#late.add(page.data.session.id, () => page.emit('news', { now: this.#now(), of }));
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
      this.#tellConsoles(session);
      this.#startBeat(session);
    }, beat).unref();
  }

  /** Tells consoles what they have not been told yet. */
  #tellConsoles({ id, state }: LiveSession): void {
    this.#late.run(id);
    for (const listener of this.#listeners.of(id).values()) {
      const changes = listener.toldIn && changedFor(listener.toldIn, state, listener.audience);
      listener.toldIn = undefined;
      if (changes) this.#say([...listener.pages], { now: this.#now(), ...changes });
    }
  }

  #tell(telling: Telling): void {
    const here = telling.pages.filter(({ connected }) => connected);
    // What pages have heard may hold words of somebody who is forgotten; whoever sits elsewhere may know other things.
    const anew = new Set(hasForgotten(telling) ? here : movedIn(telling, here));
    for (const page of anew) this.#tellAll(page, telling.state);
    const asking = new Set(here.filter((page) => isAsking(telling, page)));
    for (const page of asking) this.#tellAsking(telling, page, anew.has(page));
    const rest = here.filter((page) => !anew.has(page) && !asking.has(page));
    this.#tellRest(telling, rest);
    this.#close(telling, anew);
  }

  /** Tells a page everything; one whose person has been removed is told to go. */
  #tellAll(page: Page, state: SessionState): void {
    const reader = readerOf(page.data.holder);
    const all = audiencesOf(state, reader);
    if (all.length === 0) {
      page.emit('gone', 'removed');
      page.disconnect(true);
      return;
    }
    this.#listeners.set(page, all);
    page.emit('whole', { now: this.#now(), parts: partsOf(state, reader), said: heardBy(state, reader) });
  }

  /**
   * Tells a page of whoever asked what has come of it, all in one message: it waits for that.
   * @param knows whether it has just been told everything
   */
  #tellAsking(telling: Telling, page: Page, knows: boolean): void {
    const { now, asked } = telling;
    const of = asked?.id;
    const news = knows ? {} : this.#newsFor(telling, page);
    if (of !== undefined || Object.keys(news).length > 0)
      page.emit('news', { now, ...news, ...(of !== undefined && { of }) });
  }

  /** All that is new for one page. */
  #newsFor(telling: Telling, page: Page): Omit<News, 'now' | 'of'> {
    const names = renamedIn(telling).filter(({ reaches }) => reaches(page));
    const said = saidIn(telling).filter(({ reaches }) => reaches(page));
    const changes = [...this.#listeners.of(telling.session).values()].flatMap((listener) =>
      listener.pages.has(page) && isTold(telling, listener) ? (changesFor(telling, listener) ?? []) : [],
    );
    const parts: Partial<Parts> = Object.assign({}, ...changes.map((one) => one.parts));
    const dropped = changes.flatMap((one) => one.dropped ?? []);
    return {
      ...(names.length > 0 && { names: Object.assign({}, ...names.map(({ what }) => what)) }),
      ...(Object.keys(parts).length > 0 && { parts }),
      ...(dropped.length > 0 && { dropped }),
      ...(said.length > 0 && { said: said.map(({ what }) => what) }),
    };
  }

  /** Tells everybody else what has changed, each audience by itself. */
  #tellRest(telling: Telling, pages: readonly Page[]): void {
    const { now } = telling;
    for (const { what, reaches } of renamedIn(telling))
      this.#say(pages.filter(reaches), { now, names: what });
    for (const listener of this.#listeners.of(telling.session).values()) {
      const changes = isTold(telling, listener) && changesFor(telling, listener);
      if (changes)
        this.#say(
          pages.filter((page) => listener.pages.has(page)),
          { now, ...changes },
        );
    }
    for (const { what, reaches } of saidIn(telling)) this.#say(pages.filter(reaches), { now, said: [what] });
  }

  /** Keeps in mind what was told last to those who were not told this. @param knowing those who were told everything */
  #close(telling: Telling, knowing: ReadonlySet<Page>): void {
    for (const listener of this.#listeners.of(telling.session).values())
      if (isTold(telling, listener) || [...listener.pages].every((page) => knowing.has(page)))
        listener.toldIn = undefined;
      else if (isTouchedBy(telling, listener)) listener.toldIn ??= telling.before;
  }

  #say(to: readonly Page[], news: News): void {
    if (to.length > 0) this.#pages.local.to(to.map(({ id }) => id)).emit('news', news);
  }

  #pagesIn(session: string): Page[] {
    const { adapter, sockets } = this.#pages.of('/');
    return [...(adapter.rooms.get(session) ?? [])].flatMap((one) => sockets.get(one) ?? []);
  }
}
