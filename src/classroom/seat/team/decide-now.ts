import type { SeatContext } from '../seat-context.ts';
import { sameOrders } from './merge-orders.ts';

/** Decides over the draft as it stands, or votes on it; what somebody changed in the meantime is looked at first. */
export async function decideNow(
  seat: Pick<SeatContext, 'draft' | 'connection' | 'session' | 'wish' | 'notice' | 't'>,
  yes = true,
): Promise<boolean> {
  const { draft, connection, session, wish, notice, t } = seat;
  const meant = draft.store.value.orders;
  const sent = await draft.flush();
  const same = sameOrders(meant, draft.store.value.orders);
  if (!sent || !same) {
    // What waits for the class to go on is not yet what the others would decide over.
    notice(t(same ? 'classroom:no.isPaused' : 'classroom:no.nothingChanges'));
    return false;
  }
  const version = connection.store.value.parts.team?.version ?? 0;
  return wish(session.decide === 'vote' ? { do: 'vote', version, yes } : { do: 'decide', version });
}
