import { describe, expect, test } from 'vitest';
import type { State } from '../../src/crisis/state.ts';
import { readerOf, view } from '../../src/crisis/view.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { chooseMustHave, chooseOrders } from '../../src/rival/choose.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { load, loadSmall } from '../load.ts';

/** The same state with the other side's secrets turned over: its purse and moods, its must-have, its orders, the chance. */
function otherSecrets(scenario: Scenario, state: State, other: string): State {
  const hidden = Object.keys(state.meters).filter((meter) => readerOf(scenario, meter) === other);
  const mustHaves = Object.keys(scenario.delegations[other]?.mustHaves ?? {});
  const { public: open, quiet } = scenario.delegations[other]?.standing ?? { public: '', quiet: '' };
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

describe.each([
  ['small', loadSmall().scenario, 'full'],
  ['gsomia-2019', load('scenarios/gsomia-2019').scenario, 'class'],
] as const)('in %s', (_, scenario, cut) => {
  const [one = '', two = ''] = Object.keys(scenario.delegations);
  const states: State[] = [];
  playOut(scenario, {
    cut,
    seed: 11,
    players: { [one]: randomPlayer, [two]: randomPlayer },
    watch: ({ state }) => {
      if (state.phase === 'deliberation' || state.phase === 'briefing') states.push(state);
    },
  });

  test.each([1, 2] as const)(
    'the rival at level %i does the same whatever the other side hides from it',
    (level) => {
      let differed = 0;
      for (const state of states) {
        for (const [seat, other] of [
          [one, two],
          [two, one],
        ] as const) {
          if (state.sealed[seat]) continue;
          const choose = state.phase === 'briefing' ? chooseMustHave : chooseOrders;
          const changed = otherSecrets(scenario, state, other);
          if (JSON.stringify(changed) !== JSON.stringify(state)) differed += 1;
          const answer = (of: State) => choose(scenario, view(scenario, of, seat), { level, seed: 7 });
          expect(answer(changed)).toEqual(answer(state));
        }
      }
      expect(differed).toBeGreaterThan(5);
    },
  );
});
