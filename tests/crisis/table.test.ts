import { describe, expect, test } from 'vitest';
import { editRefusal } from '../../src/crisis/edit-refusal.ts';
import type { Edit } from '../../src/crisis/journal.ts';
import { plain } from '../../src/crisis/offer.ts';
import { standingText } from '../../src/crisis/text-of.ts';
import { having, lastDay, opened, played, resolved, small } from './a-game.ts';

const propose = (clause: string, position: string, more = {}): Edit => ({
  kind: 'propose',
  clause,
  offer: { ...plain(position), ...more },
});
const results = (game: ReturnType<typeof opened>) =>
  game.state.chronicle.flatMap(({ cause }) => (cause.kind === 'edit' ? [[cause.seat, cause.result]] : []));

describe('the treaty table', () => {
  test('opens with each capital’s own words in brackets and nothing agreed', () => {
    const { table } = opened().state;
    expect(table.duties?.offers).toEqual({ alba: plain('lifted'), boria: plain('kept') });
    expect(Object.values(table).every(({ agreed }) => agreed === undefined)).toBe(true);
  });

  test('a proposal stays in brackets until the other side meets it', () => {
    const game = resolved(opened(), { edits: [propose('duties', 'eased')] });
    expect(game.state.table.duties?.agreed).toBeUndefined();
    expect(game.state.table.duties?.offers.alba).toEqual(plain('eased'));
    expect(results(game)).toEqual([['alba', 'bracketed']]);
  });

  test('two proposals that meet are agreed, in the looser wording of the two', () => {
    const game = resolved(
      opened(),
      { edits: [propose('duties', 'eased')] },
      { edits: [propose('duties', 'eased', { ambiguous: true })] },
    );
    expect(game.state.table.duties?.agreed).toEqual({ ...plain('eased'), ambiguous: true });
  });

  test('accepting takes the other side’s words as they stood', () => {
    const game = resolved(opened(), { edits: [{ kind: 'accept', clause: 'duties' }] });
    expect(game.state.table.duties?.agreed).toEqual(plain('kept'));
  });

  test('an acceptance misses words that were changed in the same step', () => {
    const game = resolved(
      opened(),
      { edits: [{ kind: 'accept', clause: 'duties' }] },
      { edits: [propose('duties', 'eased')] },
    );
    expect(game.state.table.duties?.agreed).toBeUndefined();
    expect(results(game)).toContainEqual(['alba', 'missed']);
  });

  test('two acceptances cross: each has taken the other’s words, and nothing is agreed', () => {
    const accept: Edit = { kind: 'accept', clause: 'duties' };
    const game = resolved(opened(), { edits: [accept] }, { edits: [accept] });
    expect(game.state.table.duties?.agreed).toBeUndefined();
    expect(game.state.table.duties?.offers).toEqual({ alba: plain('kept'), boria: plain('lifted') });
  });

  test('a lock holds, unless the other side brackets the clause in the same step', () => {
    const agreed = played(opened(), { edits: [{ kind: 'accept', clause: 'form' }] });
    const lock: Edit = { kind: 'lock', clause: 'form' };
    expect(resolved(agreed, { edits: [lock] }).state.table.form?.locked).toBe(true);
    const fought = resolved(agreed, { edits: [lock] }, { edits: [{ kind: 'bracket', clause: 'form' }] });
    expect(fought.state.table.form).toMatchObject({ agreed: undefined, locked: false });
  });

  test('nothing is locked outside a lock date, and nothing locked is touched again', () => {
    const agreed = played(opened(), { edits: [{ kind: 'accept', clause: 'form' }] });
    const lock: Edit = { kind: 'lock', clause: 'form' };
    expect(editRefusal(small, { ...agreed.state, round: 0 }, 'alba', lock)?.code).toBe('noLockDate');
    const locked = played(agreed, { edits: [lock] });
    expect(editRefusal(small, locked.state, 'boria', { kind: 'bracket', clause: 'form' })?.code).toBe(
      'clauseLocked',
    );
  });

  test.each([
    ['a position nobody wrote', propose('duties', 'doubled'), 'unknownPosition'],
    ['a position whose hour has not come', propose('term', 'suspend'), 'positionUnmet'],
    [
      'ambiguity where the text is plain',
      propose('duties', 'kept', { ambiguous: true }),
      'wordingNotOffered',
    ],
    ['what already stands', propose('duties', 'lifted'), 'sameAsStands'],
    ['bracketing what is open', { kind: 'bracket', clause: 'duties' } as Edit, 'notAgreed'],
    ['a clause that is not there', { kind: 'accept', clause: 'moon' } as Edit, 'unknownClause'],
  ])('refuses %s', (_, edit, code) => {
    expect(editRefusal(small, opened().state, 'alba', edit)?.code).toBe(code);
  });

  test('a clause freezes when the rupture scale has fallen to its level', () => {
    const near = having(opened(), { rupture: 2 });
    expect(editRefusal(small, near.state, 'alba', propose('duties', 'eased'))).toEqual({
      code: 'clauseFrozen',
      clause: 'duties',
      rupture: 2,
    });
    expect(
      editRefusal(small, { ...near.state, rupture: 3 }, 'alba', propose('duties', 'eased')),
    ).toBeUndefined();
  });

  test('what is not agreed falls back to what stands anyway, and that follows the tracks', () => {
    const { state } = opened();
    expect(standingText(small, state).term).toEqual(plain('renew'));
    expect(standingText(small, { ...state, tracks: { ...state.tracks, pact: 'noticeGiven' } }).term).toEqual(
      plain('end'),
    );
  });

  test('the final text may touch every clause at once', () => {
    const game = lastDay();
    const edits: Edit[] = ['term', 'duties', 'form'].map((clause) => ({ kind: 'accept', clause }));
    const { table } = resolved(game, { edits }).state;
    expect(Object.values(table).every(({ agreed }) => agreed !== undefined)).toBe(true);
  });
});
