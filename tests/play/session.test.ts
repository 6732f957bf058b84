import { expect, test } from 'vitest';
import {
  audienceOf,
  branch,
  confirm,
  draftOf,
  rivalToAct,
  screenOf,
  seatToAct,
  take,
  timeOut,
  undoDraft,
  withDraft,
} from '../../src/play/session.ts';
import { advance, after, aSession, chooses, inRoom, playedOut, seals } from './a-session.ts';

const shared = { kind: 'shared' } as const;

test('against the computer a person briefs, deliberates, sees what happened, and goes on', () => {
  const briefed = aSession();
  expect(screenOf(briefed)).toBe('brief');
  const room = inRoom(briefed);
  expect(screenOf(room)).toBe('room');
  const sealed = after(room, seals('alba'));
  expect(screenOf(sealed)).toBe('room');
  expect(rivalToAct(sealed)).toBe('boria');
  const resolved = after(sealed, seals('boria'));
  expect(screenOf(resolved)).toBe('resolution');
  expect(screenOf(after(resolved, advance))).toBe('room');
});

test('the step closes with the last seal, whoever seals first', () => {
  const room = inRoom(aSession());
  expect(after(room, seals('boria'), seals('alba')).game.state.phase).toBe('resolution');
  expect(after(room, seals('boria')).game.state.phase).toBe('deliberation');
});

test('two people hand the device over before each turn, and look at what happened together', () => {
  const begun = aSession(shared);
  expect(screenOf(begun)).toBe('handover');
  const first = confirm(begun);
  expect([screenOf(first), seatToAct(first)]).toEqual(['brief', 'alba']);
  const second = after(first, chooses('alba'));
  expect([screenOf(second), seatToAct(second)]).toEqual(['handover', 'boria']);
  const room = after(confirm(second), chooses('boria'));
  expect(screenOf(room)).toBe('handover');
  const other = after(confirm(room), seals('alba'));
  expect([screenOf(other), seatToAct(other)]).toEqual(['handover', 'boria']);
  const resolved = after(confirm(other), seals('boria'));
  expect(screenOf(resolved)).toBe('resolution');
  expect(audienceOf(resolved).audience).toBe('both');
  expect(screenOf(after(resolved, advance))).toBe('handover');
});

test('whoever runs out of time leaves the step to its standing instruction', () => {
  const room = confirm(inRoom(aSession(shared)));
  const late = timeOut(room, 'alba');
  expect([screenOf(late), seatToAct(late)]).toEqual(['handover', 'boria']);
  const closed = after(late, seals('boria'));
  expect(closed.game.state.phase).toBe('resolution');
  const standing = closed.game.state.chronicle.some(
    ({ cause }) => cause.kind === 'move' && cause.seat === 'alba' && cause.standing,
  );
  expect(standing).toBe(true);
  expect(closed.timedOut).toEqual([]);
});

test('time that runs out after sealing, or before any step, changes nothing', () => {
  const sealed = after(inRoom(aSession()), seals('alba'));
  expect(timeOut(sealed, 'alba')).toBe(sealed);
  const briefed = aSession();
  expect(timeOut(briefed, 'alba')).toBe(briefed);
});

test('unsealed orders can be taken back change by change, and sealing clears them', () => {
  const room = inRoom(aSession());
  const one = withDraft(room, 'alba', { public: 'alba.hold' });
  const two = withDraft(one, 'alba', { public: 'alba.hold', quiet: 'alba.wait' });
  expect(draftOf(two, 'alba').orders).toEqual({ public: 'alba.hold', quiet: 'alba.wait' });
  const back = undoDraft(two, 'alba');
  expect(back && draftOf(back, 'alba').orders).toEqual({ public: 'alba.hold' });
  expect(undoDraft(room, 'alba')).toBeUndefined();
  expect(draftOf(after(two, seals('alba')), 'alba').orders).toEqual({});
});

test('a refused event leaves the session as it was and says why', () => {
  const taken = take(aSession(), seals('alba'));
  expect(taken).toEqual({ ok: false, refusal: { code: 'wrongPhase', phase: 'briefing' } });
});

test('playing on from an earlier point is a new session with a shorter journal', () => {
  const over = playedOut(aSession());
  expect(screenOf(over)).toBe('debrief');
  const again = branch(over, 2, 'two');
  expect(again.id).toBe('two');
  expect(again.game.journal.events).toHaveLength(2);
  expect(screenOf(again)).toBe('room');
  expect(over.game.state.phase).toBe('debrief');
});

test('a branch cut just before a step closed closes it', () => {
  const over = playedOut(aSession());
  const closes = over.game.journal.events.findIndex(({ type }) => type === 'closeRound');
  expect(screenOf(branch(over, closes, 'two'))).toBe('resolution');
});
