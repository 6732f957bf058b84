import { describe, expect, test } from 'vitest';
import { mostEdits } from '../../src/crisis/asked.ts';
import { plain, wordingsOf } from '../../src/crisis/offer.ts';
import {
  editOf,
  editsLeft,
  missing,
  toggleMove,
  toSeal,
  withEdit,
  withoutEdit,
} from '../../src/screens/room/orders.ts';
import { small } from '../crisis/a-game.ts';

const accept = (clause: string) => ({ kind: 'accept', clause }) as const;
const lock = (clause: string) => ({ kind: 'lock', clause }) as const;

describe('orders on the desk', () => {
  test('choosing an act twice takes it back', () => {
    const once = toggleMove({}, 'public', 'alba.vow');
    expect(once.public).toBe('alba.vow');
    expect(toggleMove(once, 'public', 'alba.vow').public).toBeUndefined();
    expect(toggleMove(once, 'public', 'alba.hold').public).toBe('alba.hold');
  });

  test('a clause holds one edit; the newer one takes the place of the older', () => {
    const draft = withEdit(withEdit({}, accept('term')), lock('term'));
    expect(draft.edits).toEqual([lock('term')]);
    expect(editOf(draft, 'term')).toEqual(lock('term'));
    expect(withoutEdit(draft, 'term').edits).toEqual([]);
  });

  test('a round allows the scenario’s number of edits, the last text one a clause, other steps none', () => {
    expect(mostEdits(small, 'deliberation')).toBe(2);
    expect(mostEdits(small, 'finalText')).toBe(3);
    expect(mostEdits(small, 'decision')).toBe(0);
    expect(editsLeft(small, 'deliberation', withEdit({}, accept('term')))).toBe(1);
    expect(editsLeft(small, 'decision', withEdit({}, accept('term')))).toBe(0);
  });

  test('what is left open is named, so that the seal can say what fills in', () => {
    expect(missing('deliberation', { public: 'alba.vow' })).toEqual(['quiet', 'edits']);
    expect(missing('homeReads', {})).toEqual(['public']);
    expect(missing('decision', { decision: 'sign' })).toEqual([]);
  });

  test('only what the step asks for is sealed, and nothing empty', () => {
    const draft = { public: 'alba.vow', edits: [], decision: 'sign' } as const;
    expect(toSeal('deliberation', draft)).toEqual({ public: 'alba.vow' });
    expect(toSeal('decision', draft)).toEqual({ decision: 'sign' });
    expect(toSeal('finalText', withEdit(draft, accept('term')))).toEqual({ edits: [accept('term')] });
  });

  test('plain words have no wordings', () => {
    expect(wordingsOf(plain('renew'))).toEqual([]);
    expect(wordingsOf({ ...plain('renew'), conditional: true, revocable: true })).toEqual([
      'conditional',
      'revocable',
    ]);
  });
});
