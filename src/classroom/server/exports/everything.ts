import type { Desk } from '../app.ts';
import type { Exported } from './exported.ts';

/** Everything that is kept of a session but its keys, which nobody can read: for whoever has a right to see it. */
export async function everything({ store, now }: Pick<Desk, 'store' | 'now'>, { id, state, log }: Exported) {
  const row = await store.find(id);
  const time = (at: number | undefined) => (at === undefined ? undefined : new Date(at).toISOString());
  return {
    standoff: 'session',
    session: id,
    written: time(now()),
    created: time(row?.created_at),
    opens: time(row?.opens_at),
    deleted: time(row?.delete_at),
    codes: await store.codesOf(id),
    people: state.people,
    log: log.map(({ seq, at, event }) => ({ seq, at: time(at), event })),
  };
}
