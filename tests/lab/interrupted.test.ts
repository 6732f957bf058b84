import { expect, test } from 'vitest';
import { type Game, openGame, play } from '../../src/crisis/game.ts';
import type { Interruption, JournalEvent } from '../../src/crisis/journal.ts';
import { scoresOf } from '../../src/crisis/scores.ts';
import { kernelOf } from '../../src/kernel/kernel.ts';
import { playOn } from '../../src/kernel/play-event.ts';
import { RandomEvents } from '../../src/lab/random-events.ts';
import { randomOrders } from '../../src/lab/random-on-kernel.ts';
import { scriptOfJournal } from '../../src/lab/script.ts';
import { turningPoints } from '../../src/lab/turning-points.ts';
import type { TurningPoints } from '../../src/lab/turning-points-type.ts';
import type { Policy } from '../../src/rival/policy.ts';
import { weigh } from '../../src/rival/worth.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { loadSmall } from '../load.ts';

const small = loadSmall().scenario;
// A fog that costs a government nearly all it has, and comes by no calendar.
const foggy: Scenario = structuredClone(small);
foggy.happenings.fog = {
  ...(small.happenings.fog as Scenario['happenings'][string]),
  window: undefined,
  effects: [{ do: 'shift', meter: 'alba.approval', by: -40 }],
};
const fog: Interruption = { type: 'inject', happening: 'fog' };
const miss: Interruption = { type: 'inject', happening: 'nearMiss' };
const headline: Interruption = { type: 'headline', bloc: 'alba.fishers', by: -1 };

/** Holds its line to the end, and then speaks for itself. */
const calm: Policy = (kernel, row, seat) =>
  kernel.seal(row, seat, kernel.step(row) === 'decision' ? { decision: 'announce' } : {});

function next(game: Game, event: JournalEvent): Game {
  const after = play(game, event);
  if (!after.ok) throw new Error(`${JSON.stringify(event)} is refused: ${after.refusal.code}`);
  return after.game;
}

/** A game in which both hold their line; `round.step` -> what comes when Alba has sealed in it and Boria has not. */
function interrupted(scenario: Scenario, between: Readonly<Record<string, readonly Interruption[]>>): Game {
  let game = openGame(scenario, { cut: 'full', seed: 1 });
  game = next(game, { type: 'choose', seat: 'alba', mustHave: 'honour' });
  game = next(game, { type: 'choose', seat: 'boria', mustHave: 'pactKept' });
  while (game.state.phase !== 'debrief') {
    const { phase, round, step } = game.state;
    if (phase !== 'deliberation') {
      game = next(game, { type: 'advance' });
      continue;
    }
    const orders = round === 3 && step === 2 ? { decision: 'announce' as const } : {};
    game = next(game, { type: 'seal', seat: 'alba', orders });
    for (const event of between[`${round}.${step}`] ?? []) game = next(game, event);
    if (game.state.phase !== 'deliberation') continue;
    game = next(game, { type: 'seal', seat: 'boria', orders });
    game = next(game, { type: 'closeRound' });
  }
  return game;
}

function analysed(game: Game, policy: Policy, playouts: number): TurningPoints {
  const work = turningPoints(game, { playouts, seed: 1 }, policy);
  let part = work.next();
  while (!part.done) part = work.next();
  return part.value;
}

const cause = { kind: 'happening', happening: 'fog', injected: true };

test('what the host let happen is nobody’s doing, and told with what came before the orders of its step', () => {
  const { steps, swings } = analysed(interrupted(foggy, { '1.0': [fog] }), calm, 48);
  expect(steps).toHaveLength(6);
  expect(steps.map(({ came }) => came.filter((one) => one.kind === 'happening'))).toEqual([
    [cause],
    ...Array.from({ length: 5 }, () => []),
  ]);
  expect(swings[0]?.at).toBe(0);
  expect(swings[0]?.movers[0]).toMatchObject({ kind: 'chance', came: [cause] });
  expect(swings[0]?.change[0]).toBeLessThan(-3);
});

test('on a day of several steps it is told with the step before', () => {
  const { steps } = analysed(interrupted(foggy, { '3.1': [fog, headline] }), calm, 8);
  const told = steps.flatMap(({ round, step, came }) => came.map(({ kind }) => `${round}.${step} ${kind}`));
  expect(told.filter((one) => !one.endsWith('epilogue'))).toEqual(['3.0 happening', '3.0 headline']);
});

test('a step that the host broke off has no orders to judge', () => {
  const game = interrupted(small, { '2.0': [miss, miss, miss, miss] });
  expect(game.state).toMatchObject({ ending: 'broken', round: 2 });
  const { steps, seats } = analysed(game, calm, 8);
  expect(steps.map(({ round }) => round)).toEqual([0, 1]);
  const injected = steps[1]?.came.filter((one) => one.kind === 'happening' && one.injected);
  expect(injected).toHaveLength(4);
  for (const seat of [0, 1] as const) {
    const scores = scoresOf(small, game.state, seats[seat]);
    expect(steps[1]?.after[seat].weighed).toBe(weigh(small, seats[seat], scores));
  }
});

test('random games with such things in them have a turning point for each step that was closed, and a script', () => {
  const kernel = kernelOf(small);
  let interruptions = 0;
  for (let seed = 0; seed < 25; seed += 1) {
    const row = kernel.open('full', seed);
    const random = new RandomEvents(kernel, seed);
    let game = openGame(small, { cut: 'full', seed });
    for (let event = random.next(row); event; event = random.next(row)) {
      game = next(game, event);
      playOn(kernel, row, event);
    }
    const { events, hashes } = game.journal;
    interruptions += events.filter(({ type }) => type === 'inject' || type === 'headline').length;
    expect(analysed(game, randomOrders, 2).steps).toHaveLength(hashes.length);
    const steps = Object.values(scriptOfJournal(small, game.journal, 'alba').rounds).flat();
    expect(steps).toHaveLength(hashes.length);
  }
  expect(interruptions).toBeGreaterThan(25);
});
