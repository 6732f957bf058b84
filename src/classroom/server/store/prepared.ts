import type { SqliteDatabase, SqliteStatement } from 'kysely';

/** Most statements that are kept; a program asks some thirty questions, and a few more for lists of other lengths. */
const most = 200;

/**
 * A SQLite database whose statements are prepared once each: Kysely would have every question prepared anew. They can be
 * asked again at once, since Kysely runs each to its end, one at a time, and libsql begins each anew.
 */
export class Prepared implements SqliteDatabase {
  readonly #file: SqliteDatabase;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(file: SqliteDatabase) {
    this.#file = file;
  }

  prepare(sql: string): SqliteStatement {
    const known = this.#statements.get(sql);
    if (known) return known;
    const statement = this.#file.prepare(sql);
    if (this.#statements.size >= most) this.#statements.clear();
    this.#statements.set(sql, statement);
    return statement;
  }

  close(): void {
    this.#statements.clear();
    this.#file.close();
  }
}
