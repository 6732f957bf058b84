import { describe, expect, test } from 'vitest';
import type { Cause } from '../../src/crisis/state.ts';
import { Countdown } from '../../src/screens/countdown.ts';
import { hearClock } from '../../src/screens/sound/hear-clock.ts';
import { type Standing, stepEffects } from '../../src/screens/sound/step-effects.ts';
import { turnEffects } from '../../src/screens/sound/turn-effects.ts';
import { bundle } from '../play/a-session.ts';

const view: NonNullable<Standing['view']> = {
  round: 0,
  step: 0,
  steps: ['deliberation'],
  sealed: undefined,
  matters: [],
};
const inRoom: Standing = { place: 'room', view, draft: {} };

/** What is heard when a game goes from one moment to the next. */
const from = (before: Standing, change: Partial<Standing>) => stepEffects(before, { ...before, ...change });

describe('between two moments', () => {
  test('nothing that happened makes no sound', () => {
    expect(from(inRoom, {})).toEqual([]);
  });

  test('a new round is struck, and its cables come in', () => {
    const next = { ...view, round: 1 };
    expect(from(inRoom, { view: next })).toEqual(['round']);
    const matters = [{ matter: 'storm', size: 1, since: 1 }];
    expect(from(inRoom, { view: { ...next, matters } })).toEqual(['round', 'cable']);
  });

  test('sealing stamps, and opening breaks the seals', () => {
    expect(from(inRoom, { view: { ...view, sealed: {} } })).toEqual(['stamp']);
    expect(from(inRoom, { place: 'resolution' })).toEqual(['stamp', 'seal']);
    expect(from({ ...inRoom, view: { ...view, sealed: {} } }, { place: 'resolution' })).toEqual(['seal']);
  });

  test('the last night has a ballot and a clock of its own', () => {
    const steps = ['finalText', 'homeReads', 'decision'] as const;
    const night = { ...view, steps };
    expect(from({ ...inRoom, view: night }, { view: { ...night, step: 1 } })).toEqual(['vote']);
    expect(from({ ...inRoom, view: night }, { view: { ...night, step: 2 } })).toEqual(['chime']);
  });

  test('an act put down rustles, a line of the text is written, and undoing either sounds the same', () => {
    const act: Standing = { ...inRoom, draft: { public: 'boria.raiseDuties' } };
    expect(from(inRoom, { draft: act.draft })).toEqual(['paper']);
    expect(from(act, { draft: {} })).toEqual(['paper']);
    expect(from(inRoom, { draft: { edits: [{ kind: 'accept', clause: 'term' }] } })).toEqual(['pen']);
    expect(from(inRoom, { draft: { decision: 'lapse' } })).toEqual(['key']);
  });

  test('what is drafted is not heard when the page turns', () => {
    expect(
      from({ ...inRoom, draft: { public: 'boria.raiseDuties' } }, { view: { ...view, step: 1 }, draft: {} }),
    ).toEqual([]);
  });
});

describe('as one thing is turned up', () => {
  const turned = (cause: Cause, rupture = 0) =>
    turnEffects(bundle.scenario, {
      entry: { round: 0, step: 0, cause, seenBy: 'all', changes: {} },
      tracks: [],
      changes: rupture === 0 ? {} : { rupture },
    });
  const edit = (result: Extract<Cause, { kind: 'edit' }>['result']): Cause => ({
    ...{ kind: 'edit', seat: 'alba', result },
    edit: { kind: 'accept', clause: 'term' },
  });

  test('a line that is agreed opens, one that is crossed falls, one that is locked shuts', () => {
    expect(turned(edit('agreed'))).toEqual(['card', 'accepted']);
    expect(turned(edit('crossed'))).toEqual(['card', 'refused']);
    expect(turned(edit('locked'))).toEqual(['card', 'lock']);
  });

  test('a quiet act is only paper, whatever it is; leaked, it sounds of what it is', () => {
    const act = { kind: 'move', move: Object.keys(bundle.scenario.moves)[0] ?? '', seat: 'alba' } as const;
    const quiet = { ...act, channel: 'quiet', standing: false } as const;
    expect(turned({ ...quiet, leaked: false })).toEqual(['card', 'paper']);
    expect(turned({ kind: 'envelope', seat: 'alba' })).toEqual(['card', 'paper']);
    expect(turned({ ...quiet, leaked: true })).not.toEqual(['card', 'paper']);
  });

  test('the line is heard when it is pulled, and a happening that pulls it comes from the air', () => {
    const happening: Cause = { kind: 'happening', happening: 'storm' };
    expect(turned(happening)).toEqual(['card', 'phone']);
    expect(turned(happening, -1)).toEqual(['card', 'aircraft', 'line']);
  });
});

test('a clock is heard once when time is short, then at each of the last seconds', () => {
  let now = 0;
  let wake = () => {};
  const clock = new Countdown({
    now: () => now,
    after(milliseconds, call) {
      wake = () => {
        now += milliseconds;
        call();
      };
      return () => {};
    },
  });
  const heard: string[] = [];
  clock.start('strict', 25, () => {});
  hearClock(clock, { setScene() {}, play: (...names) => void heard.push(...names) });
  for (let seconds = 0; seconds < 25; seconds += 1) wake();
  expect(heard).toEqual(['deadline', 'tick', 'tick', 'tick', 'tick', 'tick']);
});
