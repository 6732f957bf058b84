import { describe, expect, test } from 'vitest';
import { openGame, replay, rewind } from '../../src/crisis/game.ts';
import { type Journal, readJournal } from '../../src/crisis/journal.ts';
import type { Start } from '../../src/crisis/start.ts';
import { view } from '../../src/crisis/view.ts';
import { following, opened, resolved, small } from './a-game.ts';

const rounds = small.calendar.cuts.full?.rounds ?? [];
const [first = '', , third = ''] = rounds;
const from: Start = {
  round: third,
  meters: { tension: 60, 'alba.fishers': 11, rupture: 3 },
  tracks: { pact: 'suspended' },
};
const opensAt = (start: Start, seed = 1) =>
  following(
    openGame(small, { cut: 'full', seed, from: start }),
    { type: 'choose', seat: 'alba', mustHave: 'dutiesGone' },
    { type: 'choose', seat: 'boria', mustHave: 'pactKept' },
  );
const written = (journal: Journal): unknown => JSON.parse(JSON.stringify(journal));
const read = (raw: unknown): Journal => {
  const result = readJournal(raw);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.journal;
};

describe('a game that begins at a round', () => {
  test('opens that round as it is opened in any game, with what was chosen and nothing done before', () => {
    const briefing = openGame(small, { cut: 'full', seed: 1, from });
    expect(briefing.state).toMatchObject({ round: 2, phase: 'briefing', rupture: 3, done: {}, ledger: [] });
    expect(briefing.state.meters).toMatchObject({ tension: 60, 'alba.fishers': 11 });
    expect(briefing.state.tracks).toMatchObject({ pact: 'suspended' });
    const game = opensAt(from);
    expect(game.state).toMatchObject({ round: 2, phase: 'deliberation' });
    expect(game.state.chronicle[0]?.cause).toMatchObject({ kind: 'round', round: third });
    expect(view(small, game.state, 'boria').date).toBe(small.calendar.rounds[third]?.date);
  });

  test('is the game as ever when it begins at the first round with nothing changed', () => {
    const plain = resolved(opened());
    const same = resolved(opensAt({ round: first, meters: {}, tracks: {} }));
    expect(same.state).toEqual(plain.state);
    expect(same.journal.hashes).toEqual(plain.journal.hashes);
  });

  test('stands in a track without entering it', () => {
    const states = Object.entries(small.tracks).flatMap(([track, { states }]) =>
      Object.entries(states).flatMap(([state, { enter }]) => (enter.length > 0 ? [{ track, state }] : [])),
    );
    const [one] = states;
    if (!one) throw new Error('the small scenario has no state with effects on entering');
    const { state } = openGame(small, {
      cut: 'full',
      seed: 1,
      from: { round: first, meters: {}, tracks: { [one.track]: one.state } },
    });
    expect(state.tracks[one.track]).toBe(one.state);
    expect(state.meters).toEqual(openGame(small, { cut: 'full', seed: 1 }).state.meters);
  });

  test('is all in its journal: written, read, replayed and rewound it is the same', () => {
    let game = opensAt(from, 5);
    expect(opened().journal.from).toBeUndefined();
    while (game.state.phase !== 'debrief')
      game = following(game, { type: game.state.phase === 'deliberation' ? 'closeRound' : 'advance' });
    const again = replay(small, read(written(game.journal)));
    expect(again.ok && again.game.state).toEqual(game.state);
    expect(again.ok && again.game.journal).toEqual(game.journal);
    expect(rewind(game, 2).state).toEqual(opensAt(from, 5).state);
  });

  test('that is said to have begun elsewhere does not come out', () => {
    const { journal } = resolved(opensAt(from));
    const bent = { ...journal, from: { ...from, meters: { ...from.meters, tension: 59 } } };
    expect(replay(small, bent)).toMatchObject({ ok: false, problem: { code: 'differs', step: 0 } });
    const { from: _, ...plain } = journal;
    expect(replay(small, plain)).toMatchObject({ ok: false, problem: { code: 'differs', step: 0 } });
  });
});

describe('a start that cannot be', () => {
  const cases: [string, Partial<Start>, object][] = [
    ['a round the cut does not have', { round: 'never' }, { code: 'unknownRound', round: 'never' }],
    ['a meter of no such name', { meters: { zeal: 1 } }, { code: 'unknownMeter', meter: 'zeal' }],
    ['a bloc of no such name', { meters: { 'alba.constructor': 1 } }, { code: 'unknownMeter' }],
    [
      'a third party’s own purse without a seat for it',
      { meters: { 'cala.capital': 1 } },
      { code: 'unknownMeter' },
    ],
    ['a value above the range', { meters: { tension: 101 } }, { code: 'outOfRange', min: 0, max: 100 }],
    ['a crisis that is broken already', { meters: { rupture: 1 } }, { code: 'outOfRange', min: 2, max: 5 }],
    ['a track of no such name', { tracks: { road: 'open' } }, { code: 'unknownTrack', track: 'road' }],
    [
      'a state of no such name',
      { tracks: { pact: 'toString' } },
      { code: 'unknownState', state: 'toString' },
    ],
  ];
  test.each(cases)('%s is named, by a replay too', (_, part, why) => {
    const start = { round: first, meters: {}, tracks: {}, ...part };
    expect(() => openGame(small, { cut: 'full', seed: 1, from: start })).toThrow('cannot begin there');
    const journal = { ...opened().journal, from: start };
    expect(replay(small, journal)).toMatchObject({ ok: false, problem: { code: 'unknownStart', why } });
  });

  test('that is no start at all makes no journal', () => {
    for (const strange of [
      3,
      'x',
      {},
      { round: 1 },
      { ...from, meters: { tension: 'x' } },
      { ...from, more: 1 },
    ])
      expect(readJournal({ ...(written(opened().journal) as object), from: strange }).ok).toBe(false);
  });
});

test('journals from before a game could begin elsewhere are read, and a start in them is none of theirs', () => {
  const { journal } = resolved(opened());
  expect(read({ ...(written(journal) as object), format: 2 })).toEqual({ ...journal, from: undefined });
  expect(replay(small, read({ ...(written(journal) as object), format: 2 })).ok).toBe(true);
  expect(read({ ...(written(journal) as object), format: 2, from }).from).toBeUndefined();
});
