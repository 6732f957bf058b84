import { describe, expect, test } from 'vitest';
import { openGame, replay } from '../../src/crisis/game.ts';
import { readJournal } from '../../src/crisis/journal.ts';
import { refusal } from '../../src/crisis/refusal.ts';
import { scoresOf } from '../../src/crisis/scores.ts';
import { view } from '../../src/crisis/view.ts';
import { legalMoves } from '../../src/crisis/view-refusals.ts';
import { following, having, lastDay, opened, resolved, small } from './a-game.ts';

/** The first round of a game in which Cala has a seat. */
const seated = (seed = 1) =>
  following(
    openGame(small, { cut: 'full', seed, parties: ['cala'] }),
    { type: 'choose', seat: 'alba', mustHave: 'dutiesGone' },
    { type: 'choose', seat: 'boria', mustHave: 'pactKept' },
  );
const seal = (seat: string, orders = {}) => ({ type: 'seal', seat, orders }) as const;
const codeOf = (game: ReturnType<typeof seated>, event: ReturnType<typeof seal>) =>
  refusal(small, game.state, event)?.code;
const moves = ({ state }: ReturnType<typeof seated>) =>
  state.chronicle.flatMap(({ cause }) => (cause.kind === 'move' ? [cause.move] : []));

describe('a third party without a seat', () => {
  test('is no part of the game: it seals nothing, has no meters and stands in no view', () => {
    const game = opened();
    expect(game.journal.parties).toEqual([]);
    expect(codeOf(game, seal('cala'))).toBe('unknownSeat');
    expect(Object.keys(game.state.meters)).not.toContain('cala.capital');
    expect(moves(resolved(game))).toEqual(['alba.hold', 'boria.hold', 'alba.wait', 'boria.wait']);
  });

  test('leaves no trace in the hashes, so that games from before it could have one still come out', () => {
    const { journal } = resolved(opened());
    const { parties: _, ...rest } = journal;
    const read = readJournal(JSON.parse(JSON.stringify({ ...rest, format: 1 })));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    expect(read.journal).toEqual(journal);
    expect(replay(small, read.journal).ok).toBe(true);
    // What this step came to before third parties could have a seat.
    expect(journal.hashes).toEqual(['cfb4e711e75a3add18be53143164be37458dae2a834dca1100e11651429ec765']);
  });
});

describe('a third party with a seat', () => {
  test('acts after the delegations, in public and quietly, and by its standing moves when its time runs out', () => {
    const orders = { public: 'cala.invite', quiet: 'cala.carryNote' };
    const all = following(seated(), seal('cala', orders), seal('boria'), seal('alba'), {
      type: 'closeRound',
    });
    expect(moves(all)).toEqual([
      ...['alba.hold', 'boria.hold', 'cala.invite'],
      ...['alba.wait', 'boria.wait', 'cala.carryNote'],
    ]);
    const late = resolved(seated());
    expect(moves(late)).toContain('cala.watch');
    expect(late.state.sealed.cala).toMatchObject({ standing: true });
  });

  test('is given what it has to spend at the start of every round, and spends it', () => {
    const game = seated();
    expect(game.state.meters['cala.capital']).toBe(4);
    const spent = resolved(following(game, seal('cala', { public: 'cala.invite', quiet: 'cala.carryNote' })));
    expect(spent.state.meters['cala.capital']).toBe(1);
    const poor = having(game, { meters: { ...game.state.meters, 'cala.capital': 2 } });
    expect(codeOf(poor, seal('cala', { public: 'cala.invite', quiet: 'cala.carryNote' }))).toBe(
      'cannotAffordBoth',
    );
  });

  test('has no must-have, no say in the text, no decision, and nothing to seal on the last day', () => {
    const briefing = openGame(small, { cut: 'full', seed: 1, parties: ['cala'] });
    expect(
      refusal(small, briefing.state, { type: 'choose', seat: 'cala', mustHave: 'dutiesGone' })?.code,
    ).toBe('unknownSeat');
    const game = seated();
    const accept = { kind: 'accept', clause: 'form' };
    for (const orders of [{ edits: [accept] }, { decision: 'sign' }])
      expect(codeOf(game, seal('cala', orders))).toBe('notAskedNow');
    expect(codeOf(game, seal('cala', { public: 'alba.vow' }))).toBe('notYourMove');
    const last = lastDay(game);
    expect(codeOf(last, seal('cala'))).toBe('notAskedNow');
    expect(moves(resolved(last)).filter((move) => move === 'cala.watch')).toHaveLength(3);
  });

  test('takes steps that nobody is to blame for', () => {
    const game = seated();
    const tense = having(game, { tracks: { ...game.state.tracks, mediator: 'pressing' } });
    const warned = resolved(following(tense, seal('cala', { public: 'cala.warn' })));
    expect(warned.state).toMatchObject({ rupture: 4, ruptureBy: {}, lastMover: undefined });
  });

  test('has one score, and it is opened with the others in the debrief', () => {
    const { state } = seated();
    // Half its trust of 60, a pact that holds, a fifth of the tension of 35, and what it has to spend.
    expect(scoresOf(small, state, 'cala')).toEqual({ aims: 30 + 30 - 7 + 4, home: 0, relationship: 0 });
    const over = view(small, { ...state, phase: 'debrief' }, 'alba');
    expect(Object.keys(over.opened?.scores ?? {})).toEqual(['alba', 'boria', 'cala']);
  });

  test('sees both public sides, leaks and its own acts; of the rest, what is told outside', () => {
    const act = following(
      seated(3),
      seal('alba', { public: 'alba.offerTalks', quiet: 'alba.envoy' }),
      seal('boria', { quiet: 'boria.courtCala' }),
      seal('cala', { quiet: 'cala.carryNote' }),
    );
    const before = view(small, act.state, 'cala');
    expect(before.sealed).toEqual({ public: 'cala.watch', quiet: 'cala.carryNote' });
    expect(before).toMatchObject({ other: '', mustHave: undefined, otherHome: {}, home: { blocs: {} } });
    expect(before.meters['cala.capital']).toBe(4);
    for (const meter of ['alba.approval', 'boria.capital', 'alba.fishers']) {
      expect(before.meters[meter]).toBeUndefined();
      expect(before.rumours[meter]).toBeDefined();
    }
    const after = following(act, { type: 'closeRound' });
    const seen = (seat: string) =>
      view(small, after.state, seat).chronicle.flatMap(({ cause }) =>
        cause.kind === 'move' ? [cause.move] : cause.kind === 'envelope' ? [`${cause.seat} quietly`] : [],
      );
    expect(seen('cala')).toEqual([
      ...['alba.offerTalks', 'boria.hold', 'cala.watch'],
      ...['alba quietly', 'boria quietly', 'cala.carryNote'],
    ]);
    expect(seen('alba')).toEqual([
      ...['alba.offerTalks', 'boria.hold', 'cala.watch'],
      ...['alba.envoy', 'boria quietly', 'cala quietly'],
    ]);
    expect(Object.keys(legalMoves(small, before)).every((move) => move.startsWith('cala.'))).toBe(true);
  });

  test('stands in the journal; one that the scenario does not have is named', () => {
    const { journal } = resolved(seated());
    const read = readJournal(JSON.parse(JSON.stringify(journal)));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const again = replay(small, read.journal);
    expect(again.ok && again.game.state.parties).toEqual(['cala']);
    expect(replay(small, { ...journal, parties: ['delta'] })).toMatchObject({
      ok: false,
      problem: { code: 'unknownParty', party: 'delta' },
    });
    expect(() => openGame(small, { cut: 'full', seed: 1, parties: ['delta'] })).toThrow(
      'no third party "delta"',
    );
  });
});
