import { describe, expect, test } from 'vitest';
import { kernelOf } from '../../src/kernel/kernel.ts';
import { onKernel } from '../../src/lab/play-on-kernel.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { reachOf } from '../../src/lab/reach.ts';
import { ReachCounter } from '../../src/lab/reach-counter.ts';
import { keyOf, together } from '../../src/lab/reach-type.ts';
import { readRules } from '../../src/scenario/read.ts';
import { load, loadSmall, shipped } from '../load.ts';
import { withSlips } from '../scenario/small-files.ts';

const { scenario } = loadSmall();
const whole = reachOf(scenario, 7, { first: 0, games: 1200 });

test('the same run counts the same, however often it is played', () => {
  expect(reachOf(scenario, 7, { first: 0, games: 1200 })).toEqual(whole);
});

test('every game is in the opening state of every track, and ends once', () => {
  expect(whole.games).toBe(1200);
  expect(whole.states.pact?.inForce).toBe(1200);
  expect(whole.states.mediator?.watching).toBe(1200);
  expect(Object.values(whole.endings).reduce((sum, games) => sum + games, 0)).toBe(1200);
});

test('every state of the small scenario is reached, and all but the ending and the way that luck alone hardly finds', () => {
  for (const [track, { states }] of Object.entries(scenario.tracks))
    expect(Object.keys(whole.states[track] ?? {}).sort()).toEqual(Object.keys(states).sort());
  expect(Object.keys(scenario.endings).filter((ending) => !whole.endings[ending])).toEqual(['broken']);
  const quarrel = { track: 'pact', event: 'jul-01.quarrel', from: 'suspended', to: 'lapsed' };
  expect(whole.ways[keyOf(quarrel)]).toBeUndefined();
});

test('two parts add up to their games', () => {
  const one = reachOf(scenario, 7, { first: 0, games: 40 });
  const two = reachOf(scenario, 7, { first: 40, games: 60 });
  const both = together(one, two);
  expect(both.games).toBe(100);
  expect(both.states.pact?.inForce).toBe(100);
  expect(both.endings.dark).toBe((one.endings.dark ?? 0) + (two.endings.dark ?? 0));
});

test('the ways of a game are those that its chronicle tells', () => {
  const players = { alba: randomPlayer, boria: randomPlayer };
  for (let seed = 1; seed <= 20; seed += 1) {
    const { state } = playOut(scenario, { cut: 'full', seed, players });
    const told = state.chronicle.flatMap(({ cause }) =>
      cause.kind === 'track' ? [`${cause.track}: ${cause.from} > ${cause.to}`] : [],
    );
    const kernel = kernelOf(scenario);
    const counter = new ReachCounter(kernel);
    kernel.compiler.watch.taken = (...way) => counter.took(...way);
    const fast = randomPlayer.onKernel;
    counter.begins();
    counter.over(onKernel(kernel, [fast, fast, undefined], 'full', seed));
    delete kernel.compiler.watch.taken;
    const taken = Object.keys(counter.reach().ways).map((way) => way.replace(/ by .*/, ''));
    expect([...new Set(taken)].sort()).toEqual([...new Set(told)].sort());
  }
});

test('a state that nothing leads to is reached by no game', () => {
  const reading = readRules(withSlips(['scenario.yaml', 'parallel: suspended', 'parallel: renewed']));
  if (!reading.ok) throw new Error('the changed scenario does not read');
  const { states, ways } = reachOf(reading.bundle.scenario, 7, { first: 0, games: 600 });
  expect(states.pact?.renewed).toBeGreaterThan(0);
  expect(ways[keyOf({ track: 'pact', event: 'parallel', from: 'noticeGiven', to: 'suspended' })]).toBe(
    undefined,
  );
});

describe.each(shipped)('%s', (folder) => {
  test('counts are of states, ways and endings that it has', () => {
    const own = load(folder).scenario;
    const reach = reachOf(own, 1, { first: 0, games: 200 });
    for (const [track, states] of Object.entries(reach.states))
      for (const state of Object.keys(states)) expect(own.tracks[track]?.states).toHaveProperty(state);
    for (const ending of Object.keys(reach.endings)) expect(own.endings).toHaveProperty(ending);
    expect(Math.max(...Object.values(reach.ways))).toBeLessThanOrEqual(200);
  });
});
