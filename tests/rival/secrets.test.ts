import { describe, expect, test } from 'vitest';
import { standingOf } from '../../src/crisis/orders.ts';
import { askedNow } from '../../src/crisis/plan.ts';
import type { State } from '../../src/crisis/state.ts';
import { readerOf, view } from '../../src/crisis/view.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { chooseMustHave, chooseOrders } from '../../src/rival/choose.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { load, loadSmall } from '../load.ts';

/** The same state with another side's secrets turned over: its purse and moods, its must-have, its orders, the chance. */
function otherSecrets(scenario: Scenario, state: State, other: string): State {
  const hidden = Object.keys(state.meters).filter((meter) => readerOf(scenario, meter) === other);
  const mustHaves = Object.keys(scenario.delegations[other]?.mustHaves ?? {});
  const { public: open, quiet } = standingOf(scenario, other) ?? { public: '', quiet: '' };
  return {
    ...state,
    chance: state.chance.map((word) => ~word),
    meters: { ...state.meters, ...Object.fromEntries(hidden.map((meter) => [meter, 3])) },
    mustHaves: state.mustHaves[other]
      ? { ...state.mustHaves, [other]: mustHaves.find((id) => id !== state.mustHaves[other]) ?? '' }
      : state.mustHaves,
    sealed: state.sealed[other] ? { ...state.sealed, [other]: { public: open, quiet } } : state.sealed,
  };
}

/** Every state of a random game with every seat that is to choose or order in it, and all other seats. */
function hidden(scenario: Scenario, cut: string, seats: readonly string[]): [State, string, string[]][] {
  const states: State[] = [];
  playOut(scenario, {
    cut,
    seed: 11,
    players: Object.fromEntries(seats.map((seat) => [seat, randomPlayer])),
    watch: ({ state }) => {
      if (state.phase === 'deliberation' || state.phase === 'briefing') states.push(state);
    },
  });
  return states.flatMap((state) => {
    const asked = state.phase === 'briefing' ? Object.keys(scenario.delegations) : askedNow(scenario, state);
    return asked
      .filter((seat) => !state.sealed[seat])
      .map((seat): [State, string, string[]] => [state, seat, seats.filter((other) => other !== seat)]);
  });
}

describe.each([
  ['small', loadSmall().scenario, 'full'],
  ['gsomia-2019', load('scenarios/gsomia-2019').scenario, 'short'],
] as const)('in %s', (_, scenario, cut) => {
  const delegations = Object.keys(scenario.delegations);
  const everyone = [...delegations, ...Object.keys(scenario.parties)];

  test.each([
    ['two delegations', 1, delegations],
    ['two delegations', 2, delegations],
    ['third parties', 1, everyone],
    ['third parties', 2, everyone],
  ] as const)(
    'with a seat for %s, the rival at level %i does the same whatever the others hide from it',
    (_, level, seats) => {
      let differed = 0;
      for (const [state, seat, others] of hidden(scenario, cut, seats)) {
        const choose = state.phase === 'briefing' ? chooseMustHave : chooseOrders;
        const answer = (of: State) => choose(scenario, view(scenario, of, seat), { level, seed: 7 });
        const known = answer(state);
        for (const other of others) {
          const changed = otherSecrets(scenario, state, other);
          if (JSON.stringify(changed) !== JSON.stringify(state)) differed += 1;
          expect(answer(changed)).toEqual(known);
        }
      }
      expect(differed).toBeGreaterThan(5);
    },
  );
});
