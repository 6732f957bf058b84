import { dueAt, isOver } from '../session/time.ts';
import type { FanOut } from './fan-out.ts';
import type { Hub } from './hub.ts';
import { isWatched, type LiveSession } from './live-session.ts';
import { Gone } from './store/log.ts';
import type { SessionStore } from './store/sessions.ts';

/** How often a process says what it serves, looks for sessions to delete, and for those to let go of; in milliseconds. */
const [sayEvery, sweepEvery, tidyEvery] = [4_000, 600_000, 60_000] as const;
/** The longest that a timer is set for; Node takes no more than 24 days. */
const longest = 3_600_000;

export interface WatchParts {
  hub: Hub;
  store: SessionStore;
  fanOut: FanOut;
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

  constructor(parts: WatchParts) {
    this.#parts = parts;
    parts.hub.onGrown((session) => this.#set(session));
    parts.fanOut.onEnd((id, { why }) => {
      if (why === 'deleted') this.#forget(id);
    });
  }

  /** Takes up the sessions that were running when the last process stopped. */
  async start(): Promise<void> {
    const { store, hub } = this.#parts;
    for (const id of await store.running()) {
      await hub.session(id).catch((error) => this.#parts.complain(error));
    }
    await this.#sayServed();
    this.#intervals.push(setInterval(() => void this.#guard(this.#sayServed()), sayEvery));
    this.#intervals.push(setInterval(() => void this.#guard(this.sweep()), sweepEvery));
    this.#intervals.push(setInterval(() => void this.#guard(hub.closeIdle(this.#parts.isHere)), tidyEvery));
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
    clearTimeout(this.#timers.get(id));
    this.#timers.delete(id);
  }

  #set(session: LiveSession): void {
    this.#forget(session.id);
    const due = dueAt(session.state);
    if (due === undefined) return;
    const wait = Math.min(longest, Math.max(0, due - this.#parts.now()));
    this.#timers.set(
      session.id,
      setTimeout(() => void this.#guard(this.#ring(session)), wait),
    );
  }

  async #ring(session: LiveSession): Promise<void> {
    const now = this.#parts.now();
    const over = Object.values(session.state.groups).filter((group) => isOver(session.state, group, now));
    // Another process may have closed the step meanwhile, which is as well.
    for (const { id } of over) await session.act({ who: 'server', wants: { do: 'timeUp', group: id } });
    this.#set(session);
  }

  async #sayServed(): Promise<void> {
    const { hub, store, now } = this.#parts;
    const running = (await hub.all()).filter(({ state }) => isWatched(state));
    await store.served(
      running.map(({ id }) => id),
      now(),
    );
  }

  async #guard(work: Promise<void>): Promise<void> {
    await work.catch((error) => {
      // Nobody waits for the clock of a session that was deleted just now.
      if (!(error instanceof Gone)) this.#parts.complain(error);
    });
  }
}
