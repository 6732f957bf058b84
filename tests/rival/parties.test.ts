import { describe, expect, test } from 'vitest';
import { refusal } from '../../src/crisis/refusal.ts';
import type { State } from '../../src/crisis/state.ts';
import { readerOf, view } from '../../src/crisis/view.ts';
import { gameSeed } from '../../src/lab/game-seed.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { rivalPlayer } from '../../src/lab/rival-player.ts';
import { simulate } from '../../src/lab/simulate.ts';
import { chooseOrders } from '../../src/rival/choose.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { load, loadSmall } from '../load.ts';

const small = loadSmall().scenario;
const gsomia = load('scenarios/gsomia-2019').scenario;

/** Every state of a random game in which a third party is to order. */
function asked(scenario: Scenario, party: string, cut: string, seed: number): State[] {
  const states: State[] = [];
  const seats = [...Object.keys(scenario.delegations), party];
  playOut(scenario, {
    cut,
    seed,
    players: Object.fromEntries(seats.map((seat) => [seat, randomPlayer])),
    watch: ({ state }) => {
      const { steps, step } = view(scenario, state, party);
      const opens = state.phase === 'deliberation' && Object.keys(state.sealed).length === 0;
      if (opens && steps[step] === 'deliberation') states.push(state);
    },
  });
  return states;
}

describe.each([
  ['small', small, 'cala', 'full'],
  ['gsomia-2019', gsomia, 'washington', 'class'],
] as const)('a third party played by the computer in %s', (_, scenario, party, cut) => {
  test.each([1, 2, 3] as const)('at level %i seals two acts that are legal, and nothing else', (level) => {
    for (const state of asked(scenario, party, cut, level)) {
      const { orders } = chooseOrders(scenario, view(scenario, state, party), { level, seed: 5 });
      expect(Object.keys(orders).sort()).toEqual(['public', 'quiet']);
      expect(refusal(scenario, state, { type: 'seal', seat: party, orders })).toBeUndefined();
    }
  });

  test('answers the same view and seed the same way', () => {
    const [state] = asked(scenario, party, cut, 3);
    if (!state) throw new Error('no state');
    const answer = () => chooseOrders(scenario, view(scenario, state, party), { level: 2, seed: 9 });
    expect(answer()).toEqual(answer());
  });

  test('says what its acts do at once for its one score, of what it may read, and keeps no notes on a deal', () => {
    for (const state of asked(scenario, party, cut, 4)) {
      const { orders, reason } = chooseOrders(scenario, view(scenario, state, party), { level: 1, seed: 2 });
      expect(reason).toMatchObject({ belief: {}, feared: undefined, wouldSign: undefined, edits: [] });
      const { acts } = reason;
      expect([acts?.public.move, acts?.quiet?.move]).toEqual([orders.public, orders.quiet]);
      for (const glance of [acts?.public, acts?.quiet])
        for (const { meter, worth } of glance?.meters ?? []) {
          expect([undefined, party]).toContain(readerOf(scenario, meter));
          expect(worth).toMatchObject({ home: 0, relationship: 0 });
        }
    }
  });
});

test('a delegation orders by what a third party may do, and only where it has a seat', () => {
  const [state] = asked(gsomia, 'washington', 'short', 8);
  if (!state) throw new Error('no state');
  const { parties, meters, ...rest } = state;
  const { 'washington.capital': _, ...counted } = meters;
  const without: State = { ...rest, meters: counted, outside: counted, parties: [] };
  for (const one of [state, without]) {
    const { orders } = chooseOrders(gsomia, view(gsomia, one, 'seoul'), { level: 1, seed: 3 });
    expect(refusal(gsomia, one, { type: 'seal', seat: 'seoul', orders })).toBeUndefined();
  }
});

test('serves its own score better than one that acts at random, over the same games', () => {
  const mean = (player: typeof randomPlayer) => {
    const players = { seoul: rivalPlayer(1), tokyo: rivalPlayer(1), washington: player };
    const { parties, errors } = simulate(gsomia, { cut: 'short', games: 20, seed: gameSeed(1, 1), players });
    expect(errors).toEqual([]);
    return parties?.washington?.mean ?? 0;
  };
  expect(mean(rivalPlayer(2))).toBeGreaterThan(mean(randomPlayer) + 1);
}, 240_000);
