import type { Files } from '../../../scenario/open-file.ts';
import type { Place } from '../../session/place.ts';
import { keyHash } from '../secrets.ts';
import { type Db, isFile, settle } from './open-store.ts';
import type { Tables } from './tables.ts';

/** Who a key lets in. */
export type Holder =
  | { session: string; role: 'person'; person: string }
  | { session: string; role: 'facilitator' }
  | { session: string; role: 'wall' };

/** Where a code leads. */
export interface CodeLeads {
  session: string;
  place: Place | undefined;
  person: string | undefined;
  opensAt: number;
}

/** What is kept of sessions beside their logs: keys, codes, dates and scenarios. */
export class SessionStore {
  readonly #db: Db;
  constructor(db: Db) {
    this.#db = db;
  }

  /** Makes the record of a session; its log and its keys come after. */
  async create(row: Omit<Tables['sessions'], 'running' | 'served_at'>): Promise<void> {
    await this.#db
      .insertInto('sessions')
      .values({ ...row, running: 0, served_at: row.created_at })
      .execute();
  }

  find(id: string): Promise<Tables['sessions'] | undefined> {
    return this.#db.selectFrom('sessions').selectAll().where('id', '=', id).executeTakeFirst();
  }

  /** Sessions whose clocks have to be watched. */
  async running(): Promise<Pick<Tables['sessions'], 'id' | 'served_at'>[]> {
    return this.#db.selectFrom('sessions').select(['id', 'served_at']).where('running', '=', 1).execute();
  }

  async served(sessions: readonly string[], now: number): Promise<void> {
    if (sessions.length === 0) return;
    const rows = this.#db
      .selectFrom('sessions')
      .select('id')
      .where('id', 'in', [...sessions]);
    // A row that another process writes just now is left: two that wait for each other's rows would wait for ever.
    const free = isFile(this.#db) ? rows : rows.forUpdate().skipLocked();
    await this.#db.updateTable('sessions').set({ served_at: now }).where('id', 'in', free).execute();
  }

  async keepUntil(session: string, time: number): Promise<void> {
    await this.#db.updateTable('sessions').set({ delete_at: time }).where('id', '=', session).execute();
  }

  /** From when its codes let people in. */
  async openFrom(session: string, time: number): Promise<void> {
    await this.#db.updateTable('sessions').set({ opens_at: time }).where('id', '=', session).execute();
  }

  /** Deletes everything of a session. */
  async remove(session: string): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      for (const table of ['events', 'keys', 'codes'] as const)
        await transaction.deleteFrom(table).where('session', '=', session).execute();
      await transaction.deleteFrom('sessions').where('id', '=', session).execute();
    });
    await settle(this.#db);
  }

  /** Sessions whose day has come. */
  async overdue(now: number): Promise<string[]> {
    const rows = await this.#db.selectFrom('sessions').select('id').where('delete_at', '<=', now).execute();
    return rows.map(({ id }) => id);
  }

  async giveKey(key: string, holder: Holder): Promise<void> {
    const { session, role } = holder;
    await this.#db
      .insertInto('keys')
      .values({
        ...{ hash: keyHash(key), session, role },
        person: holder.role === 'person' ? holder.person : null,
      })
      .execute();
  }

  async holderOf(key: string): Promise<Holder | undefined> {
    const row = await this.#db
      .selectFrom('keys')
      .selectAll()
      .where('hash', '=', keyHash(key))
      .executeTakeFirst();
    if (!row) return undefined;
    const { session, role, person } = row;
    return role === 'person' ? { session, role, person: person ?? '' } : { session, role };
  }

  /** Makes keys worthless: those of a role, or of one person. */
  async takeKeys(
    session: string,
    whose: { role: 'facilitator' | 'wall' } | { person: string },
  ): Promise<void> {
    const query = this.#db.deleteFrom('keys').where('session', '=', session);
    await ('role' in whose
      ? query.where('role', '=', whose.role)
      : query.where('person', '=', whose.person)
    ).execute();
  }

  /** False where somebody has that code already. */
  async giveCode(
    code: string,
    { session, place, person, until }: { session: string; place?: Place; person?: string; until?: number },
  ): Promise<boolean> {
    const { numInsertedOrUpdatedRows: written } = await this.#db
      .insertInto('codes')
      .values({
        ...{ code, session, person: person ?? null, until: until ?? null },
        place_json: place ? JSON.stringify(place) : null,
      })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst();
    return Number(written) > 0;
  }

  async codeLeads(code: string, now: number): Promise<CodeLeads | undefined> {
    const row = await this.#db
      .selectFrom('codes')
      .innerJoin('sessions', 'sessions.id', 'codes.session')
      .select(['session', 'place_json', 'person', 'until', 'opens_at'])
      .where('code', '=', code)
      .executeTakeFirst();
    if (!row || (row.until !== null && row.until <= now)) return undefined;
    return {
      session: row.session,
      place: row.place_json ? (JSON.parse(row.place_json) as Place) : undefined,
      person: row.person ?? undefined,
      opensAt: row.opens_at,
    };
  }

  /** Codes of a session that lead to no one person: the class's own and those of its teams. */
  async codesOf(session: string): Promise<{ code: string; place: Place | undefined }[]> {
    const rows = await this.#db
      .selectFrom('codes')
      .select(['code', 'place_json'])
      .where('session', '=', session)
      .where('person', 'is', null)
      .execute();
    return rows.map(({ code, place_json }) => ({
      code,
      place: place_json ? (JSON.parse(place_json) as Place) : undefined,
    }));
  }

  /** Makes codes worthless; a code that lets one return is good once. */
  async takeCodes(session: string, code?: string): Promise<void> {
    const query = this.#db.deleteFrom('codes').where('session', '=', session);
    await (code === undefined ? query.where('person', 'is', null) : query.where('code', '=', code)).execute();
  }

  async keepScenario(key: string, files: Files): Promise<void> {
    await this.#db
      .insertInto('scenarios')
      .values({ key, files_json: JSON.stringify(files) })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  }

  /** Deletes scenarios that no session plays any more: somebody brought them. */
  async removeIdleScenarios(): Promise<void> {
    await this.#db
      .deleteFrom('scenarios')
      .where(({ not, exists, selectFrom }) =>
        not(
          exists(selectFrom('sessions').select('id').whereRef('sessions.scenario_key', '=', 'scenarios.key')),
        ),
      )
      .execute();
  }

  async scenarioFiles(key: string): Promise<Files | undefined> {
    const row = await this.#db
      .selectFrom('scenarios')
      .select('files_json')
      .where('key', '=', key)
      .executeTakeFirst();
    return row && (JSON.parse(row.files_json) as Files);
  }
}
