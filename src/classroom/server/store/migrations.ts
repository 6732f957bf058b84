import { type Kysely, type Migration, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** Steps that lead from an empty database to the present one, in order; both SQLite and PostgreSQL know these words. */
export const migrations: Readonly<Record<string, Migration>> = {
  '001-sessions': {
    async up(db: Kysely<Tables>) {
      await db.schema
        .createTable('sessions')
        .addColumn('id', 'text', (column) => column.primaryKey())
        .addColumn('created_at', 'bigint', (column) => column.notNull())
        .addColumn('delete_at', 'bigint', (column) => column.notNull())
        .addColumn('opens_at', 'bigint', (column) => column.notNull())
        .addColumn('running', 'integer', (column) => column.notNull())
        .addColumn('served_at', 'bigint', (column) => column.notNull())
        .addColumn('scenario_key', 'text', (column) => column.notNull())
        .execute();
      const ofSession = sql`references sessions (id) on delete cascade`;
      await db.schema
        .createTable('events')
        .addColumn('session', 'text', (column) => column.notNull().modifyEnd(ofSession))
        .addColumn('seq', 'integer', (column) => column.notNull())
        .addColumn('at', 'bigint', (column) => column.notNull())
        .addColumn('wish', 'text')
        .addColumn('event_json', 'text', (column) => column.notNull())
        .addPrimaryKeyConstraint('events_seq', ['session', 'seq'])
        .execute();
      await db.schema
        .createTable('keys')
        .addColumn('hash', 'text', (column) => column.primaryKey())
        .addColumn('session', 'text', (column) => column.notNull().modifyEnd(ofSession))
        .addColumn('role', 'text', (column) => column.notNull())
        .addColumn('person', 'text')
        .execute();
      await db.schema
        .createTable('codes')
        .addColumn('code', 'text', (column) => column.primaryKey())
        .addColumn('session', 'text', (column) => column.notNull().modifyEnd(ofSession))
        .addColumn('place_json', 'text')
        .addColumn('person', 'text')
        .addColumn('until', 'bigint')
        .execute();
      await db.schema
        .createTable('scenarios')
        .addColumn('key', 'text', (column) => column.primaryKey())
        .addColumn('files_json', 'text', (column) => column.notNull())
        .execute();
      await db.schema.createIndex('keys_session').on('keys').column('session').execute();
      await db.schema.createIndex('codes_session').on('codes').column('session').execute();
    },
  },
};
