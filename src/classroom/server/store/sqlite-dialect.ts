import { type Driver, SqliteDialect, SqliteDriver } from 'kysely';
import type Database from 'libsql';
import Waiting from 'libsql/promise';
import { Committer } from './committer.ts';
import { Prepared } from './prepared.ts';

/**
 * SQLite for Kysely, but for two things: it would have each question prepared anew, and always keep everybody waiting for
 * the disk at the end of a transaction.
 */
export class FileDialect extends SqliteDialect {
  readonly #file: Database.Database;

  constructor(file: Database.Database) {
    super({ database: file as never });
    this.#file = file;
  }

  override createDriver(): Driver {
    return new FileDriver(this.#file);
  }
}

class FileDriver extends SqliteDriver {
  readonly #committer: Committer;

  constructor(file: Database.Database) {
    super({ database: new Prepared(file as never) });
    const ends = {
      here: () => void file.exec('commit'),
      // Both of the package's interfaces hold the same connection; only this one has a `commit` that can be waited for.
      inThread: () => Waiting.prototype.exec.call(file, 'commit'),
    };
    this.#committer = new Committer(ends, () => performance.now());
  }

  override commitTransaction(): Promise<void> {
    return this.#committer.commit();
  }
}
