import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Db, openDatabase } from '../../src/classroom/server/store/open-store.ts';

let folder: string;
let db: Db;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'standoff-prepared-'));
  db = await openDatabase(join(folder, 'store.sqlite'));
});

afterEach(async () => {
  await db.destroy();
  rmSync(folder, { recursive: true });
});

const keep = (key: string) => db.insertInto('scenarios').values({ key, files_json: '{}' }).execute();
const keys = async () => (await db.selectFrom('scenarios').select('key').execute()).map(({ key }) => key);

test('a question that is asked again is answered by what stands there now', async () => {
  for (let count = 0; count < 250; count += 1) {
    expect(await keys()).toHaveLength(count);
    await keep(`${count}`);
  }
});

test('what was refused once is taken the next time', async () => {
  await keep('one');
  await expect(keep('one')).rejects.toThrow(/UNIQUE/);
  await keep('two');
  const both = db.transaction().execute(async (transaction) => {
    await transaction.insertInto('scenarios').values({ key: 'three', files_json: '{}' }).execute();
    await transaction.insertInto('scenarios').values({ key: 'one', files_json: '{}' }).execute();
  });
  await expect(both).rejects.toThrow(/UNIQUE/);
  await keep('three');
  expect(await keys()).toEqual(['one', 'three', 'two']);
});

test('a table that has changed since is seen as it is', async () => {
  await keep('one');
  const all = () => sql`select * from scenarios`.execute(db);
  expect((await all()).rows).toEqual([{ key: 'one', files_json: '{}' }]);
  await sql`alter table scenarios add column note text default 'new'`.execute(db);
  expect((await all()).rows).toEqual([{ key: 'one', files_json: '{}', note: 'new' }]);
});

test('more different questions than are kept are all answered', async () => {
  for (let round = 0; round < 2; round += 1)
    for (let count = 0; count < 300; count += 1) {
      const { rows } = await sql<{ it: number }>`select ${sql.lit(count)} as it`.execute(db);
      expect(rows).toEqual([{ it: count }]);
    }
});

test('what was asked holds up nothing: the log can be taken into the file at once', async () => {
  await keep('one');
  await keys();
  await expect(keep('one')).rejects.toThrow();
  const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
  expect(rows).toEqual([{ busy: 0, log: 0, checkpointed: 0 }]);
});
