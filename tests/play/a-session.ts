import type { JournalEvent } from '../../src/crisis/journal.ts';
import { type Mode, type NewSession, openSession, type Session, take } from '../../src/play/session.ts';
import { loadSmall } from '../load.ts';

export const bundle = loadSmall();

/** A new session of the small scenario. */
export const aSession = (
  mode: Mode = { kind: 'computer', seat: 'alba', level: 1 },
  more: Partial<Pick<NewSession, 'countdown' | 'parties'>> = {},
): Session =>
  openSession(bundle.scenario, { id: 'one', mode, countdown: 'off', cut: 'full', seed: 1, ...more });

/** Plays events one after another; a refusal fails the test that asked for it. */
export const after = (session: Session, ...events: JournalEvent[]): Session =>
  events.reduce((before, event) => {
    const taken = take(before, event);
    if (!taken.ok) throw new Error(`${JSON.stringify(event)} refused: ${JSON.stringify(taken.refusal)}`);
    return taken.session;
  }, session);

export const chooses = (seat: string): JournalEvent => ({
  type: 'choose',
  seat,
  mustHave: Object.keys(bundle.scenario.delegations[seat]?.mustHaves ?? {})[0] ?? '',
});
export const seals = (seat: string): JournalEvent => ({ type: 'seal', seat, orders: {} });
export const advance: JournalEvent = { type: 'advance' };

/** Both have chosen: the first step is open. */
export const inRoom = (session: Session): Session => after(session, chooses('alba'), chooses('boria'));

/** Idle orders to the very end. */
export function playedOut(session: Session): Session {
  let now = inRoom(session);
  while (now.game.state.phase !== 'debrief') {
    const { phase, step, round } = now.game.state;
    if (phase !== 'deliberation') {
      now = after(now, advance);
      continue;
    }
    const last = round === 3 && step === 2;
    const orders = last ? { decision: 'announce' as const } : {};
    now = after(now, { type: 'seal', seat: 'alba', orders }, { type: 'seal', seat: 'boria', orders });
  }
  return now;
}
