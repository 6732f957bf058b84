import type { SessionState } from '../session/state.ts';
import type { FanOut } from './fan-out.ts';
import { LiveSession } from './live-session.ts';
import type { Scenarios } from './scenarios.ts';
import type { LogWriter } from './store/log.ts';
import type { Db } from './store/open-store.ts';
import type { SessionStore } from './store/sessions.ts';

/** Silence after which nobody can have served a running session, in milliseconds: its clocks are set back. */
const outageFrom = 12_000;

export interface HubParts {
  db: Db;
  store: SessionStore;
  writer: LogWriter;
  scenarios: Scenarios;
  fanOut: FanOut;
  /** Milliseconds of the wall clock. */
  now(): number;
}

type Follower = (session: LiveSession, before: SessionState) => void;

/** The sessions that this process has open. */
export class Hub {
  readonly #parts: HubParts;
  readonly #open = new Map<string, Promise<LiveSession>>();
  readonly #followers: Follower[] = [];

  constructor(parts: HubParts) {
    this.#parts = parts;
    parts.fanOut.onTold((session, seq) => void this.#follow(session, seq));
    parts.fanOut.onEnd((session, { why }) => {
      if (why === 'deleted') this.#open.delete(session);
    });
  }

  /** Calls when a session has been opened, and whenever its log has grown, here or elsewhere. */
  onGrown(follower: Follower): void {
    this.#followers.push(follower);
  }

  /** A session, read from its log the first time; undefined where there is none of that name. */
  async session(id: string): Promise<LiveSession | undefined> {
    const open = this.#open.get(id);
    if (open) return open;
    const row = await this.#parts.store.find(id);
    if (!row) return undefined;
    const again = this.#open.get(id);
    if (again) return again;
    const loading = this.#load(id, row);
    this.#open.set(id, loading);
    // What could not be read is tried again the next time.
    loading.catch(() => this.#open.delete(id));
    return loading;
  }

  /** Every session that is open here. */
  async all(): Promise<LiveSession[]> {
    const settled = await Promise.allSettled(this.#open.values());
    return settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
  }

  async #load(id: string, row: { scenario_key: string; served_at: number }): Promise<LiveSession> {
    const { db, writer, scenarios, fanOut, now } = this.#parts;
    const { scenario } = await scenarios.of(row.scenario_key);
    const session = await LiveSession.load(id, {
      ...{ db, writer, scenario, now },
      grown: (grown, before) => {
        fanOut.tell(id, grown.state.seq);
        for (const follower of this.#followers) follower(grown, before);
      },
    });
    const silence = now() - row.served_at;
    if (silence > outageFrom && session.state.phase === 'running' && !session.state.paused)
      await session.act(
        { who: 'server', wants: { do: 'outage', milliseconds: silence } },
        `outage/${row.served_at}`,
      );
    for (const follower of this.#followers) follower(session, session.state);
    return session;
  }

  async #follow(id: string, seq: number): Promise<void> {
    const session = await this.#open.get(id);
    if (session && session.state.seq < seq) await session.catchUp();
  }
}
