import { expect, test } from 'vitest';
import { type Game, openGame, play, rewind } from '../../src/crisis/game.ts';
import type { Orders } from '../../src/crisis/journal.ts';
import { scoresOf } from '../../src/crisis/scores.ts';
import { playOut } from '../../src/lab/play-out.ts';
import type { Player } from '../../src/lab/player.ts';
import { randomOrders } from '../../src/lab/random-on-kernel.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { turningPoints } from '../../src/lab/turning-points.ts';
import type { Change, TurningPoints } from '../../src/lab/turning-points-type.ts';
import type { Policy } from '../../src/rival/policy.ts';
import { weigh } from '../../src/rival/worth.ts';
import { readScenario } from '../../src/scenario/read.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { loadSmall } from '../load.ts';
import { type Slip, withSlips } from '../scenario/small-files.ts';

const small = loadSmall().scenario;

function smallWith(...slips: Slip[]): Scenario {
  const read = readScenario(withSlips(...slips));
  if (!read.ok) throw new Error(read.diagnostics.map(({ what }) => what).join('\n'));
  return read.bundle.scenario;
}

/** Holds its line to the end, and then speaks for itself. */
const calm: Policy = (kernel, row, seat) =>
  kernel.seal(row, seat, kernel.step(row) === 'decision' ? { decision: 'announce' } : {});

/** A player that does the same but in one round of the cut. */
const calmBut = (round: number, orders: Orders): Player => ({
  choose: (scenario, view) => Object.keys(scenario.delegations[view.seat]?.mustHaves ?? {})[0] ?? '',
  decide: (_, view) => {
    if (view.round === round && view.step === 0) return orders;
    return view.steps[view.step] === 'decision' ? { decision: 'announce' } : {};
  },
});

const played = (scenario: Scenario, alba: Player, boria: Player, seed = 1): Game =>
  playOut(scenario, { cut: 'full', seed, players: { alba, boria } });

function analysed(
  game: Game,
  policy: Policy = randomOrders,
  settings = { playouts: 12, seed: 5 },
): TurningPoints {
  const work = turningPoints(game, settings, policy);
  let part = work.next();
  while (!part.done) part = work.next();
  return part.value;
}

const aRandomGame = (seed: number) => played(small, randomPlayer, randomPlayer, seed);

// The vow now costs the house that makes it everything.
const ruinous = smallWith([
  'scenario.yaml',
  '- alba.patriots +6\n',
  '- alba.patriots +6\n      - alba.approval -50\n',
]);

const vow = { public: 'alba.vow', quiet: 'alba.reassure' };

test('an act that plainly ruins its side is the largest swing, with what should have been done', () => {
  const game = played(ruinous, calmBut(1, vow), calmBut(9, {}));
  const { steps, swings, seats } = analysed(game, calm, { playouts: 32, seed: 1 });
  expect(seats).toEqual(['alba', 'boria']);
  const [worst] = swings;
  expect(steps[worst?.at ?? -1]?.round).toBe(1);
  expect(worst?.change[0]).toBeLessThan(-5);
  const mover = worst?.movers[0];
  expect(mover).toMatchObject({ kind: 'orders', seat: 0 });
  expect(mover?.kind === 'orders' && mover.parts[0]?.part).toBe('public');
  const turn = steps[worst?.at ?? -1]?.turns[0];
  expect(turn?.orders).toMatchObject(vow);
  expect(turn?.best).toMatchObject({ clear: true, change: { part: 'public', from: 'alba.vow' } });
  expect(turn?.loss).toBeGreaterThan(5);
  expect(turn?.loss).toBe(turn?.best?.gains[0]);
});

test('it is found out even by games that go on at random', () => {
  const game = played(ruinous, calmBut(1, vow), calmBut(9, {}));
  const { steps } = analysed(game, randomOrders, { playouts: 32, seed: 1 });
  const [first, second] = steps;
  expect(first?.turns[0].loss).toBeLessThan(3);
  expect(second?.turns[0].best).toMatchObject({ clear: true, change: { part: 'public', from: 'alba.vow' } });
  expect(second?.turns[0].loss).toBeGreaterThan(3);
});

test('what chance did is told apart from what was ordered, with what came', () => {
  const stormy = smallWith([
    'scenario.yaml',
    '    effects:\n      - tension +4\n    label',
    '    effects:\n      - alba.approval -40\n    label',
  ]);
  const withFog = Array.from({ length: 40 }, (_, seed) =>
    played(stormy, calmBut(9, {}), calmBut(9, {}), seed),
  ).find((game) => {
    const { steps } = analysed(game, calm, { playouts: 2, seed: 1 });
    return steps.some(({ came }) => came.some(({ kind }) => kind === 'happening'));
  });
  expect(withFog).toBeDefined();
  const { swings } = analysed(withFog as Game, calm, { playouts: 64, seed: 1 });
  expect(swings[0]?.movers[0]).toMatchObject({
    kind: 'chance',
    came: [{ kind: 'happening', happening: 'fog' }],
  });
  expect(swings[0]?.change[0]).toBeLessThan(-3);
});

test('the same seed gives the same answer, another seed another', () => {
  const game = aRandomGame(3);
  const one = analysed(game);
  expect(analysed(game)).toEqual(one);
  expect(analysed(game, randomOrders, { playouts: 12, seed: 6 })).not.toEqual(one);
});

test('each step ends where the next begins, the last in the scores of the game; orders and chance add up to it', () => {
  for (const seed of [1, 2, 3]) {
    const game = aRandomGame(seed);
    const { steps, swings, seats } = analysed(game);
    for (const [at, { before, after, turns, chance }] of steps.entries()) {
      for (const seat of [0, 1] as const) {
        const scores = scoresOf(small, game.state, seats[seat]);
        const end = { weighed: weigh(small, seats[seat], scores), scores };
        expect(after[seat]).toEqual(steps[at + 1]?.before[seat] ?? end);
        const moved = turns[0].moved[seat] + turns[1].moved[seat] + chance[seat];
        expect(moved).toBeCloseTo(after[seat].weighed - before[seat].weighed, 9);
      }
    }
    for (const { at, change, movers } of swings)
      for (const seat of [0, 1] as const) {
        expect(movers).toHaveLength(3);
        expect(movers.reduce((sum, { moved }) => sum + moved[seat], 0)).toBeCloseTo(change[seat], 9);
        expect(change[seat]).toBeCloseTo(
          (steps[at]?.after[seat].weighed ?? 0) - (steps[at]?.before[seat].weighed ?? 0),
          9,
        );
      }
  }
});

test('the swings are the largest changes there are, the largest first', () => {
  const { steps, swings } = analysed(aRandomGame(4));
  const size = (change: readonly number[]) => change.reduce((sum, by) => sum + Math.abs(by), 0);
  const all = steps
    .map(({ before, after }) =>
      size([0, 1].map((seat) => (after[seat]?.weighed ?? 0) - (before[seat]?.weighed ?? 0))),
    )
    .sort((one, two) => two - one);
  expect(swings.map(({ change }) => size(change))).toEqual(all.slice(0, 3));
});

test('progress goes from 0 to 1 and never back', () => {
  const work = turningPoints(aRandomGame(5), { playouts: 8, seed: 1 }, randomOrders);
  const shares: number[] = [];
  for (let part = work.next(); !part.done; part = work.next()) shares.push(part.value);
  expect(shares.length).toBeGreaterThan(50);
  expect(shares).toEqual([...shares].sort((one, two) => one - two));
  expect(shares[0]).toBeGreaterThan(0);
  expect(shares.at(-1)).toBe(1);
});

/** Orders with one thing changed. */
function changed(orders: Orders, change: Change): Orders {
  if (change.part !== 'edits') return { ...orders, [change.part]: change.to };
  const kept = (orders.edits ?? []).filter((edit) => JSON.stringify(edit) !== JSON.stringify(change.from));
  return { ...orders, edits: [...kept, ...(change.to ? [change.to] : [])] };
}

test('what would have been better was legal', () => {
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const whole = aRandomGame(seed);
    const { steps, seats } = analysed(whole, randomOrders, { playouts: 4, seed });
    let game = openGame(small, whole.journal);
    let at = -1;
    for (const event of whole.journal.events) {
      const { phase, sealed } = game.state;
      if (phase === 'deliberation' && Object.keys(sealed).length === 0 && event.type === 'seal') {
        at += 1;
        for (const [seat, turn] of (steps[at]?.turns ?? []).entries()) {
          if (!turn.best) continue;
          const orders = changed(turn.orders, turn.best.change);
          const other = play(game, { type: 'seal', seat: seats[seat] ?? '', orders });
          expect(other.ok, JSON.stringify({ seed, at, orders, other })).toBe(true);
        }
      }
      const next = play(game, event);
      if (!next.ok) throw new Error(next.refusal.code);
      game = next.game;
    }
    expect(at + 1).toBe(steps.length);
  }
});

test('whoever sealed nothing is taken to have followed its standing instruction', () => {
  let game = openGame(small, { cut: 'full', seed: 1 });
  const events = [
    { type: 'choose', seat: 'alba', mustHave: 'honour' },
    { type: 'choose', seat: 'boria', mustHave: 'friendly' },
  ] as const;
  for (const event of events) game = (play(game, event) as { game: typeof game }).game;
  while (game.state.phase !== 'debrief') {
    const type = game.state.phase === 'deliberation' ? 'closeRound' : 'advance';
    game = (play(game, { type }) as { game: typeof game }).game;
  }
  const { steps } = analysed(game, calm, { playouts: 4, seed: 1 });
  expect(steps[0]?.turns[0].orders).toMatchObject({ public: 'alba.hold', quiet: 'alba.wait' });
  expect(steps.at(-1)?.turns[1].orders).toMatchObject({ decision: 'lapse' });
});

test('a game that is not over is said to be so', () => {
  const game = aRandomGame(1);
  const cut = rewind(game, game.journal.events.length - 1);
  expect(() => analysed(cut)).toThrow(/not over.*epilogue.*play it/);
});
