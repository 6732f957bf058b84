import { Kysely, Migrator, PostgresDialect, SqliteAdapter, sql } from 'kysely';
import { migrations } from './migrations.ts';
import type { Tables } from './tables.ts';

export type Db = Kysely<Tables>;

/**
 * Opens the database and brings it to the present shape.
 * @param where path of a file, which is made; or an address that begins with `postgres://`
 * @throws what the driver says when it cannot be had
 */
export async function openDatabase(where: string): Promise<Db> {
  const db = await (/^postgres(ql)?:/.test(where) ? postgres(where) : sqlite(where));
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => ({ ...migrations }) },
  }).migrateToLatest();
  if (!error) return db;
  await db.destroy();
  throw error;
}

/** Throws where the database cannot be reached. */
export async function reach(db: Db): Promise<void> {
  await sql`select 1`.execute(db);
}

/** Lets nothing that was deleted stand in what SQLite has yet to write to its file; PostgreSQL sees to its own. */
export async function settle(db: Db): Promise<void> {
  if (isFile(db)) await sql`pragma wal_checkpoint(truncate)`.execute(db);
}

/** Whether a database is a file of one process. */
export const isFile = (db: Db): boolean => db.getExecutor().adapter instanceof SqliteAdapter;

// Only the driver that is asked for is loaded: a server that was killed is back sooner.

async function sqlite(path: string): Promise<Db> {
  const { default: Database } = await import('libsql');
  const { FileDialect } = await import('./sqlite-dialect.ts');
  const file = new Database(path);
  file.pragma('journal_mode = WAL');
  // What was acknowledged must outlast a power cut.
  file.pragma('synchronous = FULL');
  file.pragma('foreign_keys = ON');
  // What was deleted is written over.
  file.pragma('secure_delete = ON');
  file.pragma('busy_timeout = 5000');
  // Whoever writes when the log is taken into the file waits for that: seldom, then, as pages are mostly the same ones.
  file.pragma('wal_autocheckpoint = 4000');
  return new Kysely<Tables>({ dialect: new FileDialect(file) });
}

async function postgres(address: string): Promise<Db> {
  const { default: pg } = await import('pg');
  // Milliseconds since 1970 fit a number exactly; the driver would hand them over as text.
  const types = new pg.TypeOverrides();
  types.setTypeParser(pg.types.builtins.INT8, Number);
  return new Kysely<Tables>({
    dialect: new PostgresDialect({ pool: new pg.Pool({ connectionString: address, max: 10, types }) }),
  });
}
