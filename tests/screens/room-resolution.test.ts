import { describe, expect, test } from 'vitest';
import { plain } from '../../src/crisis/offer.ts';
import { view } from '../../src/crisis/view.ts';
import { type Beat, beatsOf, entriesNow, sumOf } from '../../src/screens/room/beats.ts';
import { roundSummary } from '../../src/screens/room/round-summary.ts';
import { cuesOf, ruptureShown, turnsOf } from '../../src/screens/room/turns.ts';
import { lastDay, opened, played, resolved, small } from '../crisis/a-game.ts';

const seen = (game: ReturnType<typeof opened>, seat = 'alba') => view(small, game.state, seat);
const name = ({ entry: { cause } }: Beat): string => {
  if (cause.kind === 'envelope') return `hidden ${cause.seat}`;
  if (cause.kind === 'move') return cause.move;
  return cause.kind === 'edit' ? `edit ${cause.edit.clause}` : cause.kind;
};

describe('turning up the orders', () => {
  test('starts with the public acts; what the morning brought is not told again', () => {
    const game = resolved(opened(), { public: 'alba.vow', quiet: 'alba.reassure' });
    const { morning, resolved: done } = entriesNow(seen(game));
    expect(morning.map(({ cause }) => cause.kind)).toContain('round');
    expect(done[0]?.cause).toMatchObject({ kind: 'move', move: 'alba.vow' });
  });

  test('leaves the other side’s quiet act in its envelope, after every act that is open', () => {
    const names = turnsOf(seen(resolved(opened(), { quiet: 'alba.reassure' }))).map(name);
    expect(names.slice(0, 4)).toEqual(['alba.hold', 'boria.hold', 'alba.reassure', 'hidden boria']);
  });

  test('has no envelope where the step asks for no quiet act', () => {
    const turns = turnsOf(seen(resolved(lastDay(), { edits: [{ kind: 'accept', clause: 'term' }] })));
    expect(turns.map(name)).toEqual(['edit term']);
  });

  test('a step without orders has nothing to turn up, and the morning is still not told again', () => {
    expect(turnsOf(seen(resolved(lastDay())))).toEqual([]);
  });

  test('a track that moved hangs on what set it off, and its changes count there', () => {
    const game = resolved(played(opened()), { public: 'alba.giveNotice' });
    const beats = beatsOf(entriesNow(seen(game)).resolved);
    const notice = beats.find(({ entry }) => 'move' in entry.cause && entry.cause.move === 'alba.giveNotice');
    expect(notice?.tracks).toContainEqual({
      kind: 'track',
      track: 'pact',
      from: 'inForce',
      to: 'noticeGiven',
    });
    expect(notice?.changes['cala.trust']).toBe(-10);
  });

  test('shows an order flying out of its capital, and lets the line flare when the scale falls', () => {
    const turns = turnsOf(seen(resolved(played(opened()), { public: 'alba.giveNotice' })));
    const notice = turns.find((turn) => name(turn) === 'alba.giveNotice');
    expect(notice && cuesOf(notice)).toEqual([
      { cue: 'order', seat: 'alba', channel: 'public' },
      { cue: 'flash', what: 'rupture' },
    ]);
    const envelope = turns.find((turn) => name(turn) === 'hidden boria');
    expect(envelope && cuesOf(envelope)).toEqual([{ cue: 'order', seat: 'boria', channel: 'quiet' }]);
  });

  test('the rupture scale does not tell what is still to be turned up', () => {
    const mine = seen(resolved(played(opened()), { public: 'alba.giveNotice' }));
    const turns = turnsOf(mine);
    expect(mine.rupture).toBe(4);
    expect([0, 1, turns.length].map((shown) => ruptureShown(mine, turns, shown))).toEqual([5, 4, 4]);
  });

  test('changes that cancel out are gone from the sum', () => {
    const entry = {
      round: 0,
      step: 0,
      seenBy: 'all',
      cause: { kind: 'round', round: 'x', skipped: false },
    } as const;
    expect(
      sumOf([
        { ...entry, changes: { tension: 3, trust: 1 } },
        { ...entry, changes: { tension: -3 } },
      ]),
    ).toEqual({ trust: 1 });
  });
});

describe('the summary of a step', () => {
  test('names what was agreed, what grew, and how home took it', () => {
    const game = resolved(opened(), { public: 'alba.vow', edits: [{ kind: 'accept', clause: 'duties' }] });
    const sum = roundSummary(small, seen(game));
    expect(sum.agreed).toEqual(['duties']);
    expect(sum.grown).toEqual(['seizedNets']);
    expect(sum.moods).toEqual([{ meter: 'alba.patriots', by: 6 }]);
    expect(sum.numbers.map(({ meter }) => meter)).toEqual(small.delegations.alba?.dashboard);
  });

  test('says when edits passed one another', () => {
    const game = resolved(
      opened(),
      { edits: [{ kind: 'accept', clause: 'duties' }] },
      { edits: [{ kind: 'propose', clause: 'duties', offer: plain('eased') }] },
    );
    expect(roundSummary(small, seen(game))).toMatchObject({ agreed: [], missed: ['duties'] });
  });

  test('quotes a broken word', () => {
    const first = played(opened(), {}, { public: 'boria.pledge' });
    const game = resolved(first, {}, { public: 'boria.raiseDuties' });
    expect(roundSummary(small, seen(game)).broken.map(({ move }) => move)).toEqual(['boria.pledge']);
  });
});
