import { sql, type Transaction } from 'kysely';
import type { Logged, SessionEvent } from '../../session/event.ts';
import { forget } from './forget.ts';
import { type Db, settle } from './open-store.ts';
import type { Tables } from './tables.ts';

/** Events that one wish came to, on their way into a log. */
export interface Entry {
  session: string;
  /** Number of the last event that the wish was decided on. */
  after: number;
  at: number;
  wish: string | undefined;
  events: readonly SessionEvent[];
  /** Whether clocks had to be watched before, and have to be afterwards. */
  ran: boolean;
  running: boolean;
}

/** An event from a log with the wish that brought it. */
export interface LoggedRow extends Logged {
  wish: string | null;
}

/**
 * The events of a session after one of them, in order. They were checked when they were written; a later version of the
 * program reads what an earlier one wrote by `replaySession`, which says so when it cannot.
 */
export async function readLog(db: Db, session: string, after = 0): Promise<LoggedRow[]> {
  const rows = await db
    .selectFrom('events')
    .select(['seq', 'at', 'wish', 'event_json'])
    .where('session', '=', session)
    .where('seq', '>', after)
    .orderBy('seq')
    .execute();
  return rows.map(({ seq, at, wish, event_json }) => ({ seq, at, wish, event: JSON.parse(event_json) }));
}

/** The session was deleted meanwhile. */
export class Gone extends Error {
  constructor(session: string) {
    super(`there is no session "${session}"`);
  }
}

/** Tells of what went wrong, but for what was to be done in a session that was deleted meanwhile: nobody waits for that. */
export const unlessGone =
  (complain: (error: unknown) => void) =>
  (error: unknown): void => {
    if (!(error instanceof Gone)) complain(error);
  };

interface Waiting {
  entry: Entry;
  done(written: boolean): void;
  failed(error: unknown): void;
}

/**
 * Writes events at the end of their logs. Those that come while others are being written go into the next transaction
 * together, since each costs a wait for the disk.
 */
export class LogWriter {
  readonly #db: Db;
  /** Whether other processes write the same database. */
  readonly #shared: boolean;
  /** Told how many seconds each entry took until it stood on disk. */
  onAppended: (seconds: number) => void = () => {};
  #waiting: Waiting[] = [];
  #busy = false;

  constructor(db: Db, shared: boolean) {
    this.#db = db;
    this.#shared = shared;
  }

  /** True once they are on disk; false, with nothing written, where others came before. */
  append(entry: Entry): Promise<boolean> {
    const start = performance.now();
    return new Promise((done, failed) => {
      const told = (written: boolean) => {
        this.onAppended((performance.now() - start) / 1000);
        done(written);
      };
      this.#waiting.push({ entry, done: told, failed });
      if (!this.#busy) void this.#flush();
    });
  }

  async #flush(): Promise<void> {
    this.#busy = true;
    // Whatever else this turn of the loop brings goes along.
    await new Promise(setImmediate);
    while (this.#waiting.length > 0) {
      const batch = this.#waiting;
      this.#waiting = [];
      await this.#write(batch);
    }
    this.#busy = false;
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    try {
      const written = this.#shared && areLines(batch) ? await this.#asLines(batch) : await this.#whole(batch);
      if (batch.some(({ entry }) => entry.events.some(({ type }) => type === 'forgotten')))
        await settle(this.#db);
      for (const one of batch) tell(one, written.get(one) ?? 'behind');
    } catch (error) {
      // What the database has against one of them is no reason to lose the others.
      if (batch.length > 1) for (const one of batch) await this.#write([one]);
      else for (const { failed } of batch) failed(error);
    }
  }

  /** All of it in one transaction. */
  #whole(batch: readonly Waiting[]): Promise<Map<Waiting, Written>> {
    // In one order everywhere, so that no two processes wait for each other's rows.
    const sorted = [...batch].sort((one, two) => (one.entry.session < two.entry.session ? -1 : 1));
    return this.#db.transaction().execute(async (transaction) => {
      const results = new Map<Waiting, Written>();
      for (const one of sorted) results.set(one, await writeEntry(transaction, one.entry));
      return results;
    });
  }

  /** All of it by one question to PostgreSQL: each way there and back costs a core more than the line itself. */
  async #asLines(batch: readonly Waiting[]): Promise<Map<Waiting, Written>> {
    const rows = batch.map(({ entry }) => rowsOf(entry)[0] as Tables['events']);
    const written = await writeLines(this.#db, rows);
    const results = new Map<Waiting, Written>();
    for (const one of batch) {
      const { session, after } = one.entry;
      if (written.has(session)) results.set(one, 'done');
      else results.set(one, (await standing(this.#db, session, after)) === 'gone' ? 'gone' : 'behind');
    }
    return results;
  }
}

/** Whether entries are a line each in a log of its own, and nothing else: nearly all are. */
const areLines = (batch: readonly Waiting[]): boolean =>
  new Set(batch.map(({ entry }) => entry.session)).size === batch.length &&
  batch.every(
    ({ entry: { events, ran, running } }) =>
      events.length === 1 && events[0]?.type !== 'forgotten' && ran === running,
  );

const rowsOf = ({ session, after, at, wish, events }: Entry): Tables['events'][] =>
  events.map((event, index) => ({
    ...{ session, at, wish: wish ?? null, seq: after + index + 1 },
    event_json: JSON.stringify(event),
  }));

function tell({ entry, done, failed }: Waiting, written: Written): void {
  if (written === 'gone') failed(new Gone(entry.session));
  else done(written === 'done');
}

/** `behind`: others wrote before; `gone`: the session is deleted. Nothing is written in either. */
type Written = 'done' | 'behind' | 'gone';

async function writeEntry(transaction: Transaction<Tables>, entry: Entry): Promise<Written> {
  const { session, after, at, events, ran, running } = entry;
  const [first, ...rest] = rowsOf(entry);
  if (!first) return standing(transaction, session, after);
  if (!(await writeNext(transaction, first)))
    return (await standing(transaction, session, after)) === 'gone' ? 'gone' : 'behind';
  if (rest.length > 0) await transaction.insertInto('events').values(rest).execute();
  for (const event of events)
    if (event.type === 'forgotten') await forget(transaction, session, event.person);
  if (ran !== running)
    await transaction
      .updateTable('sessions')
      // From here on, or until here, somebody serves it.
      .set({ running: Number(running), served_at: at })
      .where('id', '=', session)
      .execute();
  return 'done';
}

/**
 * Writes an event where it is the next of its session: one question to the database, since every wish asks it. Of two
 * processes that write the same number at once the second waits for the first, and then finds it taken.
 */
async function writeNext(transaction: Transaction<Tables>, row: Tables['events']): Promise<boolean> {
  const { session, seq, at, wish, event_json } = row;
  // PostgreSQL takes values that are selected for text, and SQLite does not mind being told.
  const { numAffectedRows: written } = await sql`
    insert into events (session, seq, at, wish, event_json)
    select id, cast(${seq} as integer), cast(${at} as bigint), cast(${wish} as text), cast(${event_json} as text)
    from sessions
    where id = ${session}
      and coalesce((select max(seq) from events where session = ${session}), 0) = cast(${seq - 1} as integer)
    on conflict (session, seq) do nothing
  `.execute(transaction);
  return Number(written) > 0;
}

/**
 * Writes events of as many sessions, each where it is the next of its own; all in one order everywhere, so that no two
 * processes wait for each other's rows. For PostgreSQL: SQLite knows no arrays.
 * @returns the sessions that were written
 */
async function writeLines(db: Db, rows: readonly Tables['events'][]): Promise<ReadonlySet<string>> {
  const column = <Name extends keyof Tables['events']>(name: Name) => rows.map((row) => row[name]);
  const { rows: written } = await sql<{ session: string }>`
    insert into events (session, seq, at, wish, event_json)
    select line.session, line.seq, line.at, line.wish, line.event_json
    from unnest(
      ${column('session')}::text[], ${column('seq')}::integer[], ${column('at')}::bigint[],
      ${column('wish')}::text[], ${column('event_json')}::text[]
    ) as line (session, seq, at, wish, event_json)
    join sessions on sessions.id = line.session
    where coalesce((select max(seq) from events where events.session = line.session), 0) = line.seq - 1
    order by line.session
    on conflict (session, seq) do nothing
    returning session
  `.execute(db);
  return new Set(written.map(({ session }) => session));
}

/** Whether the last event of a session is the one that somebody takes it for. */
async function standing(db: Db, session: string, after: number): Promise<Written> {
  const row = await db.selectFrom('sessions').select('id').where('id', '=', session).executeTakeFirst();
  if (!row) return 'gone';
  const last = await db
    .selectFrom('events')
    .select(({ fn }) => fn.max('seq').as('seq'))
    .where('session', '=', session)
    .executeTakeFirst();
  return (last?.seq ?? 0) === after ? 'done' : 'behind';
}
