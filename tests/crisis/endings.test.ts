import { describe, expect, test } from 'vitest';
import { ratifies, supportOf } from '../../src/crisis/home.ts';
import type { Edit } from '../../src/crisis/journal.ts';
import { plain } from '../../src/crisis/offer.ts';
import { spokeIn } from '../../src/crisis/outcome.ts';
import { refusal } from '../../src/crisis/refusal.ts';
import { scoresOf } from '../../src/crisis/scores.ts';
import type { Decision } from '../../src/scenario/schema.ts';
import { following, having, lastDay, played, resolved, small } from './a-game.ts';

const agree: Edit[] = [
  { kind: 'propose', clause: 'term', offer: plain('renew') },
  { kind: 'propose', clause: 'duties', offer: plain('eased') },
  { kind: 'propose', clause: 'form', offer: plain('separate') },
];
// Each side may only propose what it does not offer already.
const own = (seat: 'alba' | 'boria') =>
  agree.filter(
    ({ clause }) => !(clause === 'form' && seat === 'alba') && !(clause === 'term' && seat === 'boria'),
  );
const agreed = () => played(played(lastDay(), { edits: own('alba') }, { edits: own('boria') }));
const decided = (alba: Decision, boria: Decision, from = agreed()) =>
  following(resolved(from, { decision: alba }, { decision: boria }), { type: 'advance' });

describe('the last night', () => {
  test('a text both homes would ratify, signed by both, is a joint pact', () => {
    const eve = agreed();
    expect([ratifies(small, eve.state, 'alba'), ratifies(small, eve.state, 'boria')]).toEqual([true, true]);
    expect(decided('sign', 'sign', eve).state).toMatchObject({ outcome: 'signed', ending: 'jointPact' });
  });

  test('a home that would not have it refuses, and bears the blame', () => {
    const eve = agreed();
    const sour = having(eve, {
      meters: { ...eve.state.meters, 'boria.traders': 0, 'boria.veterans': 0 },
    });
    expect(supportOf(small, sour.state, 'boria')).toBe(0);
    expect(decided('sign', 'sign', sour).state).toMatchObject({
      outcome: 'refused',
      blame: 'boria',
      ending: 'refusedAtHome',
    });
  });

  test.each([
    ['announce', 'announce', 'parallel', 'twoReadings'],
    ['sign', 'announce', 'parallel', 'twoReadings'],
    ['announce', 'lapse', 'alone.alba', 'aloneAtTheTable'],
    ['lapse', 'sign', 'alone.boria', 'aloneAtTheTable'],
    ['lapse', 'lapse', 'lapsed', 'dark'],
  ] as const)('%s and %s come to %s', (alba, boria, outcome, ending) => {
    expect(decided(alba, boria).state).toMatchObject({ outcome, ending });
    expect([spokeIn(outcome, 'alba'), spokeIn(outcome, 'boria')]).toEqual([
      alba !== 'lapse',
      boria !== 'lapse',
    ]);
  });

  test.each([
    ['signed', true],
    ['refused', true],
    ['ruptured', false],
    [undefined, false],
  ] as const)('of %s, that a side put its name to it is %s', (outcome, named) => {
    for (const seat of ['alba', 'boria']) expect(spokeIn(outcome, seat)).toBe(named);
  });

  test('nothing can be signed before enough of it is agreed', () => {
    const bare = played(played(lastDay()));
    expect(refusal(small, bare.state, { type: 'seal', seat: 'alba', orders: { decision: 'sign' } })).toEqual({
      code: 'tooFewClausesToSign',
      needs: 2,
      has: 0,
    });
  });

  test('a delegation that does not decide lets it lapse, and the record says it was its standing instruction', () => {
    const eve = agreed();
    const { state } = following(
      eve,
      { type: 'seal', seat: 'alba', orders: { decision: 'announce' } },
      { type: 'closeRound' },
    );
    expect(state.outcome).toBe('alone.alba');
    expect(
      state.chronicle.some(
        ({ cause }) => cause.kind === 'decision' && cause.seat === 'boria' && cause.standing,
      ),
    ).toBe(true);
  });

  test('what was worded ambiguously is quarrelled over afterwards', () => {
    const vague: Edit = { kind: 'propose', clause: 'duties', offer: { ...plain('eased'), ambiguous: true } };
    const eve = played(played(lastDay(), { edits: [vague] }, { edits: [vague] }));
    const turns = (game: typeof eve) =>
      game.state.chronicle.flatMap(({ cause }) => (cause.kind === 'epilogue' ? [cause.turn] : []));
    expect(turns(decided('announce', 'announce', eve))).toEqual(['quarrel']);
    expect(turns(decided('announce', 'announce'))).toEqual(['calm']);
  });

  test('three scores, kept apart, each between 0 and 100', () => {
    const { state } = decided('sign', 'sign');
    expect(scoresOf(small, state, 'alba')).toEqual({
      aims: 15 + 20,
      home: Math.trunc((state.meters['alba.approval'] ?? 0) / 2) + 60 / 4,
      relationship: 60 - Math.trunc((state.meters.tension ?? 0) / 2),
    });
    const wished = { ...state, mustHaves: { ...state.mustHaves, alba: 'warnings' } };
    expect(scoresOf(small, wished, 'alba').aims).toBe(15 + 20 + 10);
  });
});
