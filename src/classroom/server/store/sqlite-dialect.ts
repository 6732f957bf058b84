import { type Driver, SqliteDialect, SqliteDriver } from 'kysely';
import type Database from 'libsql';
import Waiting from 'libsql/promise';

/**
 * SQLite for Kysely, but for the end of a transaction: it waits for the disk in a thread of the driver's own. Kysely's
 * dialect would keep all pages of all classes waiting meanwhile.
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
  readonly #file: Database.Database;

  constructor(file: Database.Database) {
    super({ database: file as never });
    this.#file = file;
  }

  override async commitTransaction(): Promise<void> {
    // Both of the package's interfaces hold the same connection; only this one has a `commit` that can be waited for.
    await Waiting.prototype.exec.call(this.#file, 'commit');
  }
}
