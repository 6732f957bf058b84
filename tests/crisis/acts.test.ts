import { describe, expect, test } from 'vitest';
import { moveRefusal } from '../../src/crisis/move-refusal.ts';
import { refusal } from '../../src/crisis/refusal.ts';
import { view } from '../../src/crisis/view.ts';
import { following, having, lastDay, opened, played, resolved, small } from './a-game.ts';

describe('sealed acts', () => {
  test('change nothing until the step is closed', () => {
    const before = opened();
    const sealed = following(before, { type: 'seal', seat: 'alba', orders: { public: 'alba.vow' } });
    expect(sealed.state.meters).toEqual(before.state.meters);
    expect(sealed.state.ledger).toEqual([]);
  });

  test('cannot be changed once sealed', () => {
    const sealed = following(opened(), { type: 'seal', seat: 'alba', orders: {} });
    expect(refusal(small, sealed.state, { type: 'seal', seat: 'alba', orders: {} })?.code).toBe(
      'alreadySealed',
    );
  });

  test('a seat that has not sealed when the step closes follows its standing instruction, and the record says so', () => {
    const closed = following(opened(), { type: 'seal', seat: 'alba', orders: {} }, { type: 'closeRound' });
    const moves = closed.state.chronicle.flatMap(({ cause }) => (cause.kind === 'move' ? [cause] : []));
    expect(moves.find(({ move }) => move === 'boria.hold')).toMatchObject({ standing: true });
    expect(closed.state.sealed.boria?.standing).toBe(true);
  });

  test('are turned up in the order of the seats, public ones first', () => {
    const game = resolved(
      opened(),
      { public: 'alba.offerTalks', quiet: 'alba.envoy' },
      { public: 'boria.pledge', quiet: 'boria.courtCala' },
    );
    const moves = game.state.chronicle.flatMap(({ cause }) => (cause.kind === 'move' ? [cause.move] : []));
    expect(moves).toEqual(['alba.offerTalks', 'boria.pledge', 'alba.envoy', 'boria.courtCala']);
  });

  test('spend what they cost, and two that cost too much together are refused', () => {
    const poor = having(opened(), { meters: { ...opened().state.meters, 'alba.capital': 2 } });
    const spent = resolved(poor, { quiet: 'alba.envoy' });
    expect(spent.state.meters['alba.capital']).toBe(0);
    expect(moveRefusal(small, spent.state, 'alba', 'alba.envoy')).toMatchObject({
      code: 'cannotAfford',
      needs: 2,
      has: 0,
    });
    const round = played(played(opened()));
    const both = {
      ...round,
      state: { ...round.state, meters: { ...round.state.meters, 'alba.capital': 4 } },
    };
    const orders = { public: 'alba.giveNotice', quiet: 'alba.envoy' };
    expect(refusal(small, both.state, { type: 'seal', seat: 'alba', orders })).toMatchObject({
      code: 'cannotAffordBoth',
      needs: 5,
      has: 4,
    });
  });

  test.each([
    ['another seat’s move', { public: 'boria.pledge' }, 'notYourMove'],
    ['a quiet move in public', { public: 'alba.envoy' }, 'wrongChannel'],
    ['a move whose day has not come', { public: 'alba.giveNotice' }, 'conditionUnmet'],
    ['a move of another step', { public: 'alba.harbourSpeech' }, 'wrongStep'],
    ['a move nobody wrote', { public: 'alba.fly' }, 'unknownMove'],
    ['a decision before its hour', { decision: 'sign' as const }, 'notAskedNow'],
  ])('%s is refused', (_, orders, code) => {
    expect(refusal(small, opened().state, { type: 'seal', seat: 'alba', orders })?.code).toBe(code);
  });

  test('what may be done once is done once, and what must rest rests', () => {
    const vowed = played(opened(), { public: 'alba.vow' });
    expect(moveRefusal(small, vowed.state, 'alba', 'alba.vow')?.code).toBe('onlyOnce');
    const talked = played(opened(), { public: 'alba.offerTalks' });
    expect(moveRefusal(small, talked.state, 'alba', 'alba.offerTalks')).toMatchObject({
      code: 'mustRest',
      rounds: 1,
    });
    expect(moveRefusal(small, played(talked).state, 'alba', 'alba.offerTalks')).toBeUndefined();
  });

  test('a track moves on the act that names it, and a third party reacts at once', () => {
    const game = resolved(played(opened()), { public: 'alba.giveNotice' });
    expect(game.state.tracks).toMatchObject({ pact: 'noticeGiven', mediator: 'pressing' });
  });

  test('a quiet act stays with its seat unless it leaks', () => {
    const seen = (seed: number) =>
      resolved(opened(seed), { quiet: 'alba.envoy' }).state.chronicle.find(
        ({ cause }) => cause.kind === 'move' && cause.move === 'alba.envoy',
      )?.seenBy;
    const seen200 = Array.from({ length: 200 }, (_, seed) => seen(seed));
    const leaks = seen200.filter((who) => who === 'all').length;
    // The chance is 10 in 100; these 200 seeds are fixed, so the count is too.
    expect(leaks).toBeGreaterThan(5);
    expect(leaks).toBeLessThan(40);
    expect(new Set(seen200)).toEqual(new Set(['all', 'alba']));
  });
});

test('of a quiet act that did not leak the other side sees the envelope, and what it moved in plain sight', () => {
  const { state } = resolved(opened(1), { quiet: 'alba.envoy' });
  expect(
    state.chronicle.find(({ cause }) => cause.kind === 'move' && cause.move === 'alba.envoy')?.seenBy,
  ).toBe('alba');
  const envelopes = view(small, state, 'boria').chronicle.filter(({ cause }) => cause.kind === 'envelope');
  expect(envelopes).toMatchObject([{ cause: { seat: 'alba' }, changes: { tension: -4 } }]);
  expect(JSON.stringify(view(small, state, 'boria').chronicle)).not.toContain('alba.envoy');
});

describe('matters', () => {
  test('one that is left lying comes back larger, and then is over', () => {
    const first = played(opened());
    expect(first.state.matters).toContainEqual({ matter: 'seizedNets', size: 2, since: 0 });
    const second = played(first);
    expect(second.state.matters.map(({ matter }) => matter)).not.toContain('seizedNets');
    const over = second.state.chronicle.find(({ cause }) => cause.kind === 'matter' && cause.what === 'over');
    expect(over?.changes).toEqual({ tension: 8, 'cala.trust': -4 });
  });

  test('one that is answered by the side it is addressed to goes', () => {
    expect(played(opened(), { quiet: 'alba.envoy' }).state.matters).toEqual([]);
    const raised = resolved(opened(), {}, { public: 'boria.raiseDuties' });
    expect(raised.state.matters.map(({ matter }) => matter)).toContain('tradeFigures');
  });

  test('an act of the side it is not addressed to does not answer it', () => {
    const figures = small.matters.tradeFigures;
    if (!figures) throw new Error('no tradeFigures');
    const scenario = { ...small, matters: { ...small.matters, tradeFigures: { ...figures, to: 'alba' } } };
    const lying = having(opened(), { matters: [{ matter: 'tradeFigures', size: 1, since: 0 }] });
    const tried = resolved({ ...lying, scenario }, {}, { quiet: 'boria.courtCala' });
    const what = tried.state.chronicle.flatMap(({ cause }) => (cause.kind === 'matter' ? [cause.what] : []));
    expect(what.at(-1)).toBe('over');
  });
});

describe('words', () => {
  test('a promise that is broken costs its speaker, once', () => {
    const pledged = played(opened(), {}, { public: 'boria.pledge' });
    const broken = resolved(pledged, {}, { public: 'boria.raiseDuties' });
    expect(broken.state.ledger).toMatchObject([{ move: 'boria.pledge', state: 'broken' }]);
    const costs = ({ state }: typeof broken) => state.chronicle.filter(({ cause }) => cause.kind === 'word');
    expect(costs(broken).map(({ changes }) => changes)).toEqual([{ 'cala.trust': -10 }]);
    expect(costs(resolved(following(broken, { type: 'advance' })))).toHaveLength(1);
  });
});

describe('the rupture scale', () => {
  test('one seat takes no more than one step in a round', () => {
    const notice = played(opened());
    const once = resolved(having(notice, { ruptureBy: { alba: 1 } }), { public: 'alba.giveNotice' });
    expect(once.state.rupture).toBe(5);
    expect(resolved(notice, { public: 'alba.giveNotice' }).state).toMatchObject({
      rupture: 4,
      lastMover: 'alba',
    });
  });

  test('at 1 the crisis breaks: no more rounds, and the last mover bears the blame', () => {
    const edge = having(played(opened()), { rupture: 2, lastMover: 'boria' });
    const broken = resolved(edge, { public: 'alba.giveNotice' });
    expect(broken.state).toMatchObject({ outcome: 'ruptured', blame: 'alba', rupture: 1 });
    const end = following(broken, { type: 'advance' }, { type: 'advance' });
    expect(end.state).toMatchObject({ phase: 'debrief', ending: 'broken' });
  });

  test('at 2 every round carries the shown chance of an incident', () => {
    const incidents = Array.from({ length: 120 }, (_, seed) => {
      const { state } = resolved(having(opened(seed), { rupture: 2 }));
      return state.happened.nearMiss ? 1 : 0;
    });
    const sum = incidents.reduce<number>((total, one) => total + one, 0);
    // 17 in 100 over fixed seeds.
    expect(sum).toBeGreaterThan(8);
    expect(sum).toBeLessThan(36);
  });
});

describe('a cut of the calendar', () => {
  test('lets the dates it skips pass by their default', () => {
    const short = opened(1, 'short');
    expect(short.state.done['boria.raiseDuties']).toBeUndefined();
    const skipping = played(short);
    expect(skipping.state.round).toBe(1);
    const rounds = skipping.state.chronicle.flatMap(({ cause }) =>
      cause.kind === 'round' ? [[cause.round, cause.skipped]] : [],
    );
    expect(rounds).toEqual([
      ['apr-01', true],
      ['apr-20', false],
      ['may-15', true],
      ['may-31', false],
    ]);
  });

  test('has three sealed steps on its last day', () => {
    const day = lastDay();
    const kinds = [day, played(day), played(played(day))].map(({ state }) => state.step);
    expect(kinds).toEqual([0, 1, 2]);
  });
});
