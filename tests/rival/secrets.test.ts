import { describe, expect, test } from 'vitest';
import { standingOf } from '../../src/crisis/orders.ts';
import { askedNow } from '../../src/crisis/plan.ts';
import type { State } from '../../src/crisis/state.ts';
import { readerOf, view } from '../../src/crisis/view.ts';
import type { View } from '../../src/crisis/view-type.ts';
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
    ['two delegations', delegations],
    ['third parties', everyone],
  ] as const)(
    'with a seat for %s, the rival is given the same and does the same whatever the others hide from it',
    (_, seats) => {
      let differed = 0;
      // It thinks long at level 2: there it is asked once for each kind of step and seat, at level 1 in all of them.
      const long = new Set<string>();
      for (const [state, seat, others] of hidden(scenario, cut, seats).reverse()) {
        const choose = state.phase === 'briefing' ? chooseMustHave : chooseOrders;
        const known = view(scenario, state, seat);
        const kind = `${state.phase} ${known.steps[known.step]} ${seat}`;
        const levels = long.has(kind) ? ([1] as const) : ([1, 2] as const);
        long.add(kind);
        const answers = (of: View) => levels.map((level) => choose(scenario, of, { level, seed: 7 }));
        const does = answers(known);
        for (const other of others) {
          const changed = otherSecrets(scenario, state, other);
          if (JSON.stringify(changed) !== JSON.stringify(state)) differed += 1;
          const seen = view(scenario, changed, seat);
          expect(seen).toEqual(known);
          expect(answers(seen)).toEqual(does);
        }
      }
      expect(long.size).toBeGreaterThan(4);
      expect(differed).toBeGreaterThan(5);
    },
  );
});
