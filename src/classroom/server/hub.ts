import type { SessionState } from '../session/state.ts';
import type { FanOut } from './fan-out.ts';
import { type Asked, isWatched, LiveSession } from './live-session.ts';
import type { Scenarios } from './scenarios.ts';
import type { LogWriter } from './store/log.ts';
import type { Db } from './store/open-store.ts';
import type { SessionStore } from './store/sessions.ts';
import type { Underway } from './underway.ts';

/** Silence after which nobody can have served a running session, in milliseconds: its clocks are set back. */
const outageFrom = 12_000;
/** For so long a session that rests is kept ready, in milliseconds; where others may serve it instead, less. */
const [idleAfter, idleAmongOthers] = [600_000, 60_000] as const;
/** A page or a request that has asked for a session may be about to use it, in milliseconds. */
const inUse = 10_000;

export interface HubParts {
  db: Db;
  store: SessionStore;
  writer: LogWriter;
  scenarios: Scenarios;
  fanOut: FanOut;
  /** Whether other processes serve the same sessions. */
  shared: boolean;
  underway: Underway;
  /** Milliseconds of the wall clock. */
  now(): number;
}

type Follower = (session: LiveSession, before: SessionState, asked?: Asked) => void;

/** The sessions that this process has open. */
export class Hub {
  readonly #parts: HubParts;
  readonly #open = new Map<string, Promise<LiveSession>>();
  /** When each was last asked for. */
  readonly #used = new Map<string, number>();
  readonly #followers: Follower[] = [];
  readonly #leavers: ((id: string) => void)[] = [];
  /** Those that were let go of: whoever still holds one may write by it, and it tells nobody. */
  readonly #closed = new WeakSet<LiveSession>();

  constructor(parts: HubParts) {
    this.#parts = parts;
    // What cannot be read now is read with the next word of it.
    parts.fanOut.onTold(
      (session, seq) => void parts.underway.run(() => this.#follow(session, seq)).catch(() => {}),
    );
    parts.fanOut.onEnd((session, { why }) => {
      if (why === 'deleted') this.#close(session);
    });
  }

  /** Calls when a session has been opened, and whenever its log has grown, here or elsewhere. */
  onGrown(follower: Follower): void {
    this.#followers.push(follower);
  }

  /** Calls when a session has been let go of. */
  onClosed(leaver: (id: string) => void): void {
    this.#leavers.push(leaver);
  }

  /** Whether a session is still what this process knows of it. */
  isOpen(session: LiveSession): boolean {
    return !this.#closed.has(session);
  }

  /** A session, read from its log the first time; undefined where there is none of that name. */
  async session(id: string): Promise<LiveSession | undefined> {
    const open = this.#open.get(id);
    if (open) this.#used.set(id, this.#parts.now());
    if (open) return open;
    const row = await this.#parts.store.find(id);
    if (!row) return undefined;
    const again = this.#open.get(id);
    if (again) return again;
    const loading = this.#load(id, row);
    this.#open.set(id, loading);
    this.#used.set(id, this.#parts.now());
    // What could not be read is tried again the next time.
    loading.catch(() => this.#close(id));
    return loading;
  }

  /** How many sessions are open here. */
  get size(): number {
    return this.#open.size;
  }

  /** Every session that is open here. */
  async all(): Promise<LiveSession[]> {
    const settled = await Promise.allSettled(this.#open.values());
    return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }

  /**
   * Lets go of sessions that nothing goes on in: they are read again when somebody comes.
   * @param isHere whether a page of a session is open here
   */
  async closeIdle(isHere: (session: string) => boolean): Promise<void> {
    const kept = this.#parts.shared ? idleAmongOthers : idleAfter;
    for (const { id, state } of await this.all())
      if (!isWatched(state) && !isHere(id) && this.#unusedFor(id) > kept) this.#close(id);
  }

  /** Lets go of a session that another process serves. */
  letGo(id: string): void {
    if (this.#unusedFor(id) > inUse) this.#close(id);
  }

  #unusedFor(id: string): number {
    return this.#parts.now() - (this.#used.get(id) ?? 0);
  }

  #close(id: string): void {
    const open = this.#open.get(id);
    if (!open) return;
    this.#open.delete(id);
    this.#used.delete(id);
    this.#parts.fanOut.leave(id);
    for (const leaver of this.#leavers) leaver(id);
    void open.then((session) => this.#closed.add(session)).catch(() => {});
  }

  async #load(id: string, row: { scenario_key: string; served_at: number }): Promise<LiveSession> {
    const { db, writer, scenarios, fanOut, underway, now } = this.#parts;
    const { scenario } = await scenarios.of(row.scenario_key);
    const following = fanOut.follow(id);
    const session = await LiveSession.load(id, {
      ...{ db, writer, scenario, now },
      wrote: (seq) => fanOut.tell(id, seq),
      grown: (grown, before, asked) => {
        if (this.#closed.has(grown)) return;
        for (const follower of this.#followers) follower(grown, before, asked);
      },
    });
    // What was written before it could be heard of; where Redis is away, that comes with the next wish.
    void following.then(() => underway.run(() => session.catchUp())).catch(() => {});
    const since = Math.max(row.served_at, session.lastAt);
    const silence = now() - since;
    if (silence > outageFrom && isWatched(session.state))
      await session.act({ who: 'server', wants: { do: 'outage', milliseconds: silence } }, `outage/${since}`);
    for (const follower of this.#followers) follower(session, session.state);
    return session;
  }

  async #follow(id: string, seq: number): Promise<void> {
    const session = await this.#open.get(id);
    if (session && session.state.seq < seq) await session.catchUp();
  }
}
