import { describe, expect, test } from 'vitest';
import { refusal } from '../../src/crisis/refusal.ts';
import type { State } from '../../src/crisis/state.ts';
import { view } from '../../src/crisis/view.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { chooseOrders } from '../../src/rival/choose.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { load, loadSmall } from '../load.ts';

const small = loadSmall().scenario;
const gsomia = load('scenarios/gsomia-2019').scenario;

/** Every state of a game in which orders are asked for. */
function asked(scenario: Scenario, cut: string, seed: number): State[] {
  const states: State[] = [];
  const seats = Object.keys(scenario.delegations);
  playOut(scenario, {
    cut,
    seed,
    players: Object.fromEntries(seats.map((seat) => [seat, randomPlayer])),
    watch: ({ state }) => {
      if (state.phase === 'deliberation' && Object.keys(state.sealed).length === 0) states.push(state);
    },
  });
  return states;
}

describe.each([
  ['small', small, 'full'],
  ['gsomia-2019', gsomia, 'short'],
] as const)('a delegation played by the computer in %s', (_, scenario, cut) => {
  test.each([1, 2, 3] as const)(
    'at level %i seals only what is legal, whatever the other side did',
    (level) => {
      for (const state of asked(scenario, cut, level)) {
        for (const seat of Object.keys(scenario.delegations)) {
          const { orders } = chooseOrders(scenario, view(scenario, state, seat), { level, seed: 5 });
          expect(refusal(scenario, state, { type: 'seal', seat, orders })).toBeUndefined();
        }
      }
    },
  );

  test('answers the same view and seed the same way', () => {
    const [state] = asked(scenario, cut, 3);
    if (!state) throw new Error('no state');
    const seat = Object.keys(scenario.delegations)[0] ?? '';
    const answer = () => chooseOrders(scenario, view(scenario, state, seat), { level: 2, seed: 9 });
    expect(answer()).toEqual(answer());
  });

  test('believes something of every must-have of the other side, 100 percent in all', () => {
    const [state] = asked(scenario, cut, 4);
    if (!state) throw new Error('no state');
    const [seat = '', other = ''] = Object.keys(scenario.delegations);
    const { belief } = chooseOrders(scenario, view(scenario, state, seat), { level: 1, seed: 1 }).reason;
    expect(Object.keys(belief)).toEqual(Object.keys(scenario.delegations[other]?.mustHaves ?? {}));
    const sum = Object.values(belief).reduce((all, percent) => all + percent, 0);
    expect(Math.abs(sum - 100)).toBeLessThanOrEqual(1);
  });
});
