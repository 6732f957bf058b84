import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FanOut } from '../../src/classroom/server/fan-out.ts';
import type { LiveSession } from '../../src/classroom/server/live-session.ts';
import { goOut } from '../../src/classroom/server/presence.ts';
import { Gone } from '../../src/classroom/server/store/log.ts';
import { Underway } from '../../src/classroom/server/underway.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Somebody's last page closes, and a minute goes by; what was complained of. @param act what the session says to it */
async function aMinuteAfterGoing(act: () => Promise<unknown>): Promise<unknown[]> {
  const complaints: unknown[] = [];
  const session = { id: 'class', state: { people: { ann: {} } }, act } as unknown as LiveSession;
  const fanOut = { left: async () => {}, isHere: async () => false } as unknown as FanOut;
  const complain = (error: unknown) => void complaints.push(error);
  await goOut(session, 'ann', { fanOut, underway: new Underway(), complain });
  await vi.advanceTimersByTimeAsync(60_000);
  return complaints;
}

test('whoever has been gone for a while is away', async () => {
  const act = vi.fn(async () => ({ ok: true }));
  expect(await aMinuteAfterGoing(act)).toEqual([]);
  expect(act).toHaveBeenCalledWith({ who: 'server', wants: { do: 'seen', person: 'ann', away: true } });
});

test('nobody is missed in a session that was deleted meanwhile, and whatever else goes wrong is told', async () => {
  expect(await aMinuteAfterGoing(() => Promise.reject(new Gone('class')))).toEqual([]);
  const full = new Error('the disk is full');
  expect(await aMinuteAfterGoing(() => Promise.reject(full))).toEqual([full]);
});
