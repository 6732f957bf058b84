import { describe, expect, test } from 'vitest';
import { refusal } from '../../src/crisis/refusal.ts';
import type { State } from '../../src/crisis/state.ts';
import { view } from '../../src/crisis/view.ts';
import { greedyPlayer } from '../../src/lab/greedy/player.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { simulate } from '../../src/lab/simulate.ts';
import { luckFrom } from '../../src/rival/luck.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { load, loadSmall } from '../load.ts';

const small = loadSmall().scenario;
const gsomia = load('scenarios/gsomia-2019').scenario;

/** Every state of a random game in which orders are asked for. */
function asked(scenario: Scenario, cut: string, seed: number): State[] {
  const states: State[] = [];
  playOut(scenario, {
    cut,
    seed,
    players: Object.fromEntries(Object.keys(scenario.delegations).map((seat) => [seat, randomPlayer])),
    watch: ({ state }) => {
      if (state.phase === 'deliberation' && Object.keys(state.sealed).length === 0) states.push(state);
    },
  });
  return states;
}

describe.each([
  ['small', small, 'full'],
  ['gsomia-2019', gsomia, 'short'],
] as const)('a greedy player in %s', (_, scenario, cut) => {
  test('orders only what is legal, whatever the other side did', () => {
    for (const state of [1, 2, 3].flatMap((seed) => asked(scenario, cut, seed))) {
      for (const seat of Object.keys(scenario.delegations)) {
        const orders = greedyPlayer.decide(scenario, view(scenario, state, seat), luckFrom(5));
        expect(refusal(scenario, state, { type: 'seal', seat, orders })).toBeUndefined();
      }
    }
  });

  test('comes out better than a random player would in its seat, by more than chance', () => {
    for (const seat of Object.keys(scenario.delegations)) {
      const players = Object.fromEntries(
        Object.keys(scenario.delegations).map((one) => [one, one === seat ? greedyPlayer : randomPlayer]),
      );
      const { worth } = simulate(scenario, { cut, games: 24, seed: 3, players });
      const plain = simulate(scenario, {
        cut,
        games: 200,
        seed: 3,
        players: Object.fromEntries(Object.keys(players).map((one) => [one, randomPlayer])),
      });
      expect(worth[seat]?.low).toBeGreaterThan(plain.worth[seat]?.high ?? 100);
    }
  });
});

test('a greedy player knows no secret of the other side: games that differ in those alone look the same to it', () => {
  for (const state of asked(small, 'full', 4)) {
    const meters = { ...state.meters };
    for (const meter of Object.keys(meters)) {
      const seen = small.meters[meter]?.seen;
      if (seen === 'boria' || (seen === undefined && meter.startsWith('boria.'))) meters[meter] = 3;
    }
    const [other = ''] = Object.keys(small.delegations.boria?.mustHaves ?? {});
    const changed: State = { ...state, meters, mustHaves: { ...state.mustHaves, boria: other } };
    const decide = (of: State) => greedyPlayer.decide(small, view(small, of, 'alba'), luckFrom(1));
    expect(decide(changed)).toEqual(decide(state));
  }
});
