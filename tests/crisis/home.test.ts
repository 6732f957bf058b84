import { describe, expect, test } from 'vitest';
import { bargainingSpace, dealAt } from '../../src/crisis/bargaining.ts';
import { ratifies, supportOf, tasteFor } from '../../src/crisis/home.ts';
import { homeOf } from '../../src/crisis/home-view.ts';
import type { Offer } from '../../src/crisis/journal.ts';
import { plain } from '../../src/crisis/offer.ts';
import { opened, small } from './a-game.ts';

const bloc = (seat: string, id: string) => {
  const found = small.delegations[seat]?.blocs[id];
  if (!found) throw new Error(`no ${seat}.${id}`);
  return found;
};
const clause = (id: string) => {
  const found = small.clauses[id];
  if (!found) throw new Error(`no ${id}`);
  return found;
};
const taste = (seat: string, id: string, on: string, line: Offer) =>
  tasteFor(small, seat, bloc(seat, id), on, clause(on), line);

describe('a home bloc', () => {
  test('reads plain words as its taste says', () => {
    expect(taste('alba', 'patriots', 'duties', plain('kept'))).toBe(-3);
  });

  test('finds an ambiguous line less bad and less good, never turned round', () => {
    expect(taste('boria', 'traders', 'duties', { ...plain('eased'), ambiguous: true })).toBe(0);
    expect(taste('alba', 'patriots', 'duties', { ...plain('kept'), ambiguous: true })).toBe(-2);
  });

  test('minds a promise less if its own side may take it back, and likes the other side’s that much less', () => {
    const revocable = { ...plain('renew'), revocable: true };
    expect(taste('alba', 'patriots', 'term', revocable)).toBe(-1);
    expect(taste('boria', 'traders', 'term', revocable)).toBe(1);
  });

  test('asks for less when its mood is good', () => {
    const { state } = opened();
    const text = { term: plain('renew'), duties: plain('kept'), form: plain('separate') };
    const at = (mood: number) =>
      supportOf(small, { ...state, meters: { ...state.meters, 'alba.patriots': mood } }, 'alba', text);
    expect(at(50)).toBe(60);
    expect(at(100)).toBe(100);
  });

  test('is shown to its own government as a range that holds the truth', () => {
    const { state } = opened();
    const home = homeOf(small, state, 'boria');
    const real = supportOf(small, state, 'boria');
    expect(home.support.low).toBeLessThanOrEqual(real);
    expect(home.support.high).toBeGreaterThanOrEqual(real);
  });
});

describe('the bargaining space', () => {
  test('holds every deal, and counts those both homes would ratify', () => {
    const { state } = opened();
    const space = bargainingSpace(small, state);
    expect(space.deals).toBe(3 * 3 * 2);
    const byHand = Array.from({ length: space.deals }, (_, index) => {
      const text = Object.fromEntries(
        Object.entries(dealAt(space, index)).map(([id, position]) => [id, plain(position)]),
      );
      return ratifies(small, state, 'alba', text) && ratifies(small, state, 'boria', text);
    });
    expect(space.ratifiable).toBe(byHand.filter(Boolean).length);
    for (const [index, passes] of byHand.entries()) {
      const supported = ['alba', 'boria'].every(
        (seat) => (space.support[seat]?.[index] ?? 0) >= (small.delegations[seat]?.ratifiesAt ?? 100),
      );
      expect([index, supported, space.ratified[index]]).toEqual([index, passes, passes ? 1 : 0]);
    }
    expect(space.ratifiable).toBeGreaterThan(0);
  });
});
