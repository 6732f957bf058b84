import type { Scenario } from '../../scenario/schema.ts';
import { applyEvent, replaySession } from '../session/apply.ts';
import { decide, type Wish } from '../session/decide/decide.ts';
import type { ClassRefusal } from '../session/refusal.ts';
import type { SessionState } from '../session/state.ts';
import { type LoggedRow, type LogWriter, readLog } from './store/log.ts';
import type { Db } from './store/open-store.ts';

/** Wishes of each session that are remembered, so that one that comes twice is done once. */
const remembered = 5000;
/** How often a wish is decided anew because somebody else wrote first. */
const tries = 50;

/** A wish as it came over a line. */
export interface Asked {
  wish: Wish;
  /** Tells it from whoever's other wishes. */
  id: string | undefined;
}

export interface LiveParts {
  db: Db;
  writer: LogWriter;
  scenario: Scenario;
  /** Milliseconds of the wall clock. */
  now(): number;
  /** This process has written to the log, up to this number. */
  wrote(seq: number): void;
  /** More of the log is known: by a wish that was done here, or, without one, written elsewhere. */
  grown(session: LiveSession, before: SessionState, asked?: Asked): void;
}

/** Whether the clock or the computer has something to do in a session. */
export const isWatched = ({ phase, paused }: SessionState): boolean => phase === 'running' && !paused;

/** `grew`: something has come of it now; nothing does where it was done before. */
export type Outcome = { ok: true; grew: boolean } | { ok: false; refusal: ClassRefusal };

/**
 * A session as this process knows it: a cache of its log. Nothing is known of a wish before its events are on disk, and
 * whoever else writes the log is caught up with.
 */
export class LiveSession {
  readonly id: string;
  readonly #parts: LiveParts;
  #state: SessionState;
  /** When the log last grew, as far as it was read when it was opened; milliseconds of the wall clock. */
  readonly lastAt: number;
  /** Wishes that were done, by their names. */
  readonly #done = new Set<string>();
  /** One thing at a time. */
  #last: Promise<unknown> = Promise.resolve();

  private constructor(id: string, parts: LiveParts, rows: readonly LoggedRow[]) {
    this.id = id;
    this.#parts = parts;
    this.#state = replaySession(parts.scenario, rows);
    this.#remember(namesIn(rows));
    this.lastAt = rows.at(-1)?.at ?? 0;
  }

  /** Reads a session's log. Throws a RangeError where it is damaged. */
  static async load(id: string, parts: LiveParts): Promise<LiveSession> {
    return new LiveSession(id, parts, await readLog(parts.db, id));
  }

  get state(): SessionState {
    return this.#state;
  }

  /**
   * Does what somebody wishes, once however often it is asked.
   * @param id tells it from whoever's other wishes
   */
  act(wish: Wish, id?: string): Promise<Outcome> {
    return this.#inTurn(() => this.#act({ wish, id }));
  }

  /** Reads what others have written. */
  catchUp(): Promise<void> {
    return this.#inTurn(() => this.#catchUp());
  }

  /** After whatever is being done. */
  #inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = this.#last.then(work);
    this.#last = done.catch(() => {});
    return done;
  }

  async #act(asked: Asked): Promise<Outcome> {
    const { wish } = asked;
    const name = nameOf(asked);
    for (let attempt = 0; attempt < tries; attempt += 1) {
      if (name !== undefined && this.#done.has(name)) return { ok: true, grew: false };
      const at = this.#parts.now();
      const decided = decide(this.#state, wish, at);
      if (!decided.ok) return decided;
      const { events, state } = decided;
      const [ran, running] = [isWatched(this.#state), isWatched(state)];
      const entry = { session: this.id, after: this.#state.seq, at, wish: name, events, ran, running };
      if (await this.#parts.writer.append(entry)) {
        if (name !== undefined) this.#remember([name]);
        this.#parts.wrote(state.seq);
        this.#set(state, asked);
        return { ok: true, grew: events.length > 0 };
      }
      await this.#catchUp();
    }
    throw new Error(`session ${this.id} is written by others faster than this process can follow`);
  }

  async #catchUp(): Promise<void> {
    const rows = await readLog(this.#parts.db, this.id, this.#state.seq);
    if (rows.length === 0) return;
    this.#remember(namesIn(rows));
    this.#set(rows.reduce(applyEvent, this.#state));
  }

  #set(state: SessionState, asked?: Asked): void {
    const before = this.#state;
    this.#state = state;
    this.#parts.grown(this, before, asked);
  }

  #remember(names: readonly string[]): void {
    for (const name of names) this.#done.add(name);
    for (const name of this.#done) {
      if (this.#done.size <= remembered) break;
      this.#done.delete(name);
    }
  }
}

/** The names of the wishes that came to events. */
const namesIn = (rows: readonly LoggedRow[]): string[] => rows.flatMap(({ wish }) => wish ?? []);

/** Tells a wish from all others: the same id from two people is two wishes. */
const nameOf = ({ wish, id }: Asked): string | undefined =>
  id === undefined ? undefined : `${wish.who === 'person' ? wish.person : wish.who}/${id}`;
