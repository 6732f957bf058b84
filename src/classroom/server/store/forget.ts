import type { Transaction } from 'kysely';
import type { SessionEvent } from '../../session/event.ts';
import { withoutWordsOf } from '../../session/forget.ts';
import type { Tables } from './tables.ts';

/** Takes a person's name and words out of a log, and what lets them in. */
export async function forget(
  transaction: Transaction<Tables>,
  session: string,
  person: string,
): Promise<void> {
  const rows = await transaction
    .selectFrom('events')
    .select(['seq', 'event_json'])
    .where('session', '=', session)
    .where('event_json', 'like', `%${person}%`)
    .execute();
  for (const { seq, event_json } of rows) {
    const less = JSON.stringify(withoutWordsOf(JSON.parse(event_json) as SessionEvent, person));
    if (less === event_json) continue;
    await transaction
      .updateTable('events')
      .set({ event_json: less })
      .where('session', '=', session)
      .where('seq', '=', seq)
      .execute();
  }
  for (const table of ['keys', 'codes'] as const)
    await transaction.deleteFrom(table).where('session', '=', session).where('person', '=', person).execute();
}
