import { dueAt, isOver } from '../session/time.ts';
import type { FanOut } from './fan-out.ts';
import type { Hub } from './hub.ts';
import { isWatched, type LiveSession } from './live-session.ts';
import { unlessGone } from './store/log.ts';
import type { SessionStore } from './store/sessions.ts';
import type { Underway } from './underway.ts';

/** A running session of which nobody has said for so long that they serve it is taken up by whoever sees it; milliseconds. */
const unservedAfter = 8_000;
/** How often a process says what it serves, looks for sessions to delete, and for those to let go of; in milliseconds. */
const [sayEvery, sweepEvery, tidyEvery] = [4_000, 600_000, 60_000] as const;
/** The longest that a timer is set for; Node takes no more than 24 days. */
const longest = 3_600_000;

export interface WatchParts {
  hub: Hub;
  store: SessionStore;
  fanOut: FanOut;
  /** Whether other processes serve the same sessions. */
  shared: boolean;
  underway: Underway;
  /** Whether a page of a session is open here. */
  isHere(session: string): boolean;
  now(): number;
  /** Tells of what went wrong where nobody asked. */
  complain(error: unknown): void;
}

/** Watches the clocks of all sessions that this process has open, keeps their sign of life, and sweeps out old ones. */
export class Watch {
  readonly #parts: WatchParts;
  readonly #timers = new Map<string, NodeJS.Timeout>();
  readonly #intervals: NodeJS.Timeout[] = [];
  /** Those whose logs are damaged: that is told once. */
  readonly #unreadable = new Set<string>();
  /** When this process last said of a session that it serves it. */
  readonly #said = new Map<string, number>();

  constructor(parts: WatchParts) {
    this.#parts = parts;
    parts.hub.onGrown((session) => this.#set(session));
    parts.hub.onClosed((id) => this.#forget(id));
  }

  /** Takes up the sessions that were running when the last process stopped. */
  async start(): Promise<void> {
    const { hub } = this.#parts;
    await this.#serve();
    this.#intervals.push(setInterval(() => void this.#guard(() => this.#serve()), sayEvery));
    this.#intervals.push(setInterval(() => void this.#guard(() => this.sweep()), sweepEvery));
    this.#intervals.push(
      setInterval(() => void this.#guard(() => hub.closeIdle(this.#parts.isHere)), tidyEvery),
    );
    await this.sweep();
  }

  stop(): void {
    for (const timer of [...this.#timers.values(), ...this.#intervals]) clearTimeout(timer);
    this.#timers.clear();
  }

  /** Deletes the sessions whose day has come. */
  async sweep(): Promise<void> {
    const { store, fanOut, now } = this.#parts;
    for (const id of await store.overdue(now())) {
      await store.remove(id);
      fanOut.tellEnd(id, { why: 'deleted' });
    }
    await store.removeIdleScenarios();
  }

  #forget(id: string): void {
    this.#stopClock(id);
    this.#said.delete(id);
  }

  #stopClock(id: string): void {
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  #set(session: LiveSession): void {
    this.#stopClock(session.id);
    const due = dueAt(session.state);
    if (due === undefined) return;
    const wait = Math.min(longest, Math.max(0, due - this.#parts.now()));
    this.#timers.set(
      session.id,
      setTimeout(() => void this.#guard(() => this.#ring(session)), wait),
    );
  }

  async #ring(session: LiveSession): Promise<void> {
    const now = this.#parts.now();
    const over = Object.values(session.state.groups).filter((group) => isOver(session.state, group, now));
    // Another process may have closed the step meanwhile, which is as well.
    for (const { id } of over) await session.act({ who: 'server', wants: { do: 'timeUp', group: id } });
    if (this.#parts.hub.isOpen(session)) this.#set(session);
  }

  /** Takes up running sessions that nobody serves, says which ones this process does, and leaves to others what is theirs. */
  async #serve(): Promise<void> {
    const { hub, store, shared, isHere, now, complain } = this.#parts;
    const rows = await store.running();
    for (const { id, served_at } of rows) {
      const lost = !shared || served_at < now() - unservedAfter;
      if (!lost || this.#unreadable.has(id)) continue;
      await hub.session(id).catch((error) => {
        if (error instanceof RangeError) this.#unreadable.add(id);
        complain(error);
      });
    }
    const servedAt = new Map(rows.map(({ id, served_at }) => [id, served_at]));
    const served: string[] = [];
    for (const { id, state } of await hub.all()) {
      if (!isWatched(state)) continue;
      const [own, last] = [this.#said.get(id), servedAt.get(id)];
      // Of two without its pages the one that spoke last goes on, as it alone finds its own word.
      if (shared && !isHere(id) && own !== undefined && last !== own) hub.letGo(id);
      else served.push(id);
    }
    const at = now();
    await store.served(served, at);
    for (const id of served) this.#said.set(id, at);
  }

  async #guard(work: () => Promise<void>): Promise<void> {
    const { underway, complain } = this.#parts;
    await underway.run(work).catch(unlessGone(complain));
  }
}
