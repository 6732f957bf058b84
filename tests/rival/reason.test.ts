import { describe, expect, test } from 'vitest';
import { moveRefusal } from '../../src/crisis/move-refusal.ts';
import { readerOf, view } from '../../src/crisis/view.ts';
import { kernelOf } from '../../src/kernel/kernel.ts';
import { playOut } from '../../src/lab/play-out.ts';
import type { Player } from '../../src/lab/player.ts';
import { barFor } from '../../src/rival/barred.ts';
import { chooseOrders } from '../../src/rival/choose.ts';
import { glancesFrom } from '../../src/rival/glance.ts';
import { mindOf } from '../../src/rival/mind.ts';
import { knownRow } from '../../src/rival/worlds.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { load } from '../load.ts';

const { scenario } = load('scenarios/gsomia-2019');

/** Orders nothing, and speaks on the last night: its games come to every round. */
const idle: Player = {
  choose: (of, { seat }) => Object.keys(of.delegations[seat]?.mustHaves ?? {})[0] ?? '',
  decide: (_, { steps, step }) => (steps[step] === 'decision' ? { decision: 'announce' } : {}),
};

/** What a seat knows at the opening of each step of a game. */
function viewsIn(of: Scenario, seat: string) {
  const views: { state: Parameters<typeof view>[1]; known: ReturnType<typeof view> }[] = [];
  playOut(of, {
    cut: 'full',
    seed: 6,
    players: { seoul: idle, tokyo: idle },
    watch: ({ state }) => {
      if (state.phase !== 'deliberation' || Object.keys(state.sealed).length > 0) return;
      views.push({ state, known: view(of, state, seat) });
    },
  });
  return views;
}
const tokyo = viewsIn(scenario, 'tokyo');

/** What a move of Tokyo's does, and when it would do more, at the opening of a round of the full cut. */
function glanced(of: Scenario, move: string, round: number) {
  const { known } = viewsIn(of, 'tokyo').find(({ state }) => state.round === round) ?? {};
  if (!known) throw new Error(`the game never came to round ${round}`);
  const kernel = kernelOf(of);
  const now = knownRow(kernel, known);
  const glances = glancesFrom(mindOf(kernel, now), known, now);
  const number = kernel.compiler.names.moves.at(move);
  return { known, glance: glances.at(number), timing: glances.timing(number) };
}

test('the reason is about the acts that are sealed, and what it could have done instead was allowed', () => {
  for (const { state, known } of tokyo) {
    const { orders, reason } = chooseOrders(scenario, known, { level: 1, seed: 4 });
    const { acts } = reason;
    expect([acts?.public.move, acts?.quiet?.move]).toEqual([orders.public, orders.quiet]);
    if (!acts?.instead) continue;
    expect(acts.instead.does.move).not.toBe(orders.public);
    expect(moveRefusal(scenario, state, 'tokyo', acts.instead.does.move)).toBeUndefined();
  }
});

test('it speaks of no meter that its seat may not read', () => {
  for (const { known } of tokyo) {
    const { acts } = chooseOrders(scenario, known, { level: 1, seed: 4 }).reason;
    for (const glance of [acts?.public, acts?.quiet, acts?.instead?.does]) {
      for (const { meter } of glance?.meters ?? [])
        expect(readerOf(scenario, meter) ?? 'tokyo').toBe('tokyo');
    }
  }
});

describe('a glance at an act', () => {
  test('has what it moves without what it costs, its tracks and its step towards the break', () => {
    const { known, glance } = glanced(scenario, 'tokyo.delist', 3);
    const { effects, costs } = scenario.moves['tokyo.delist'] ?? {};
    expect(glance.costs).toEqual(costs);
    expect(glance.meters.map(({ meter }) => meter)).not.toContain('tokyo.capital');
    for (const { meter, by } of glance.meters) expect(effects).toContainEqual({ do: 'shift', meter, by });
    if (known.tracks.listing === 'proposed')
      expect(glance.tracks).toMatchObject([{ track: 'listing', to: 'groupB' }]);
    expect(glance.rupture).toBe(-1);
  });

  test('names the open matters that it answers', () => {
    const open = tokyo.find(({ state }) => state.matters.some(({ matter }) => matter === 'whyNow'));
    const kernel = kernelOf(scenario);
    if (!open) throw new Error('nobody asks why now');
    const now = knownRow(kernel, open.known);
    const at = kernel.compiler.names.moves.at('tokyo.explainControls');
    expect(glancesFrom(mindOf(kernel, now), open.known, now).at(at).answers).toContain('whyNow');
  });

  test('tells on which date it would have brought more', () => {
    expect(glanced(scenario, 'tokyo.reassureParty', 5).timing).toBeUndefined();
    const voting = (op: '<' | '>') => {
      const other = structuredClone(scenario);
      // A firm word wins over the right as long as there is a vote to come.
      other.moves['tokyo.reassureParty']?.effects.push({
        do: 'shift',
        meter: 'tokyo.right',
        by: 5,
        if: { is: 'round', op, round: 'aug-15' },
      });
      return glanced(other, 'tokyo.reassureParty', 5).timing;
    };
    expect(voting('<')).toEqual({ meter: 'tokyo.right', by: 5, when: 'earlier' });
    expect(voting('>')).toEqual({ meter: 'tokyo.right', by: 5, when: 'later' });
  });
});

describe('what keeps a seat from an act', () => {
  const at = (round: number) => {
    const found = tokyo.find(({ state }) => state.round === round && state.step === 0);
    if (!found) throw new Error(`the game never came to round ${round}`);
    return found.known;
  };

  test('is the date, if another would do', () => {
    expect(barFor(scenario, at(0), 'tokyo.receiveEnvoy')).toBe('tooEarly');
    expect(barFor(scenario, at(2), 'tokyo.everyMeans')).toBe('tooEarly');
    const late = { ...at(8), tracks: { ...at(8).tracks, listing: 'proposed' }, done: {} };
    expect(barFor(scenario, late, 'tokyo.standstill')).toBe('tooLate');
  });

  test('is its purse, or that it did so too recently', () => {
    const poor = { ...at(1), meters: { ...at(1).meters, 'tokyo.capital': 0 }, done: {} };
    expect(barFor(scenario, poor, 'tokyo.offerTalks')).toBe('cannotAfford');
    const again = { ...at(1), done: { 'tokyo.offerTalks': [0] } };
    expect(barFor(scenario, again, 'tokyo.offerTalks')).toBe('mustRest');
  });

  test('is nothing to speak of where the act is open, or no date would do', () => {
    const rich = { ...at(1), meters: { ...at(1).meters, 'tokyo.capital': 9 }, done: {} };
    expect(barFor(scenario, rich, 'tokyo.offerTalks')).toBeUndefined();
    expect(
      barFor(scenario, { ...at(1), tracks: { ...at(1).tracks, wto: 'none' } }, 'tokyo.acceptWtoTalks'),
    ).toBeUndefined();
  });
});
