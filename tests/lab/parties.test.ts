import { expect, test } from 'vitest';
import { kernelOf } from '../../src/kernel/kernel.ts';
import { balanceOf } from '../../src/lab/balance/report.ts';
import { balanceRun } from '../../src/lab/balance/run.ts';
import { greedyPlayer } from '../../src/lab/greedy/player.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { type Simulation, simulate } from '../../src/lab/simulate.ts';
import { turningPoints } from '../../src/lab/turning-points.ts';
import { verify } from '../../src/lab/verify.ts';
import { doWork } from '../../src/lab/work.ts';
import { plausiblePolicy } from '../../src/rival/policy.ts';
import { loadSmall } from '../load.ts';

const small = loadSmall().scenario;
const two = { alba: randomPlayer, boria: randomPlayer };
const three = { ...two, cala: randomPlayer };
const run = (players: Record<string, typeof randomPlayer>) =>
  simulate(small, { cut: 'full', games: 60, seed: 4, players, detail: 'choices' });

test('a third party that nobody plays is no part of the figures', () => {
  const figures = run(two);
  expect(figures.parties).toBeUndefined();
  expect(Object.keys(figures.meters)).not.toContain('cala.capital');
  expect(Object.keys(figures.choices?.moves ?? {}).filter((move) => move.startsWith('cala.'))).toEqual([]);
});

test('one that somebody plays has its score, its meters and its moves among them', () => {
  const { parties, meters, choices, ahead, errors } = run(three);
  expect(errors).toEqual([]);
  expect(Object.keys(parties ?? {})).toEqual(['cala']);
  expect(parties?.cala?.of).toBe(60);
  expect(meters['cala.capital']?.most).toBeLessThanOrEqual(6);
  expect(choices?.moves['cala.invite']?.count).toBeGreaterThan(5);
  expect(choices?.moves['cala.carryNote']?.count).toBeGreaterThan(5);
  // The game stays two-sided: nobody else can be ahead.
  expect(Object.keys(ahead)).toEqual(['alba', 'boria']);
});

test('games on the kernel and on the machine add up to the same bytes with a third party too', () => {
  const { onKernel: _, ...onMachine } = randomPlayer;
  const slow = { ...three, boria: onMachine };
  expect(JSON.stringify(run(slow))).toBe(JSON.stringify(run(three)));
});

test('a greedy third party serves its own score better than a random one', () => {
  const beside = { alba: greedyPlayer, boria: greedyPlayer };
  const [greedy, random] = [greedyPlayer, randomPlayer].map((cala) => run({ ...beside, cala })) as [
    Simulation,
    Simulation,
  ];
  expect(greedy.errors).toEqual([]);
  expect(greedy.parties?.cala?.low).toBeGreaterThan(random.parties?.cala?.high ?? 100);
});

test('a game with a third party can be looked back at: its acts stand as they were, whatever else is tried', () => {
  const game = playOut(small, { cut: 'full', seed: 5, players: three });
  const found = () => {
    const work = turningPoints(game, { playouts: 8, seed: 3 }, plausiblePolicy());
    let part = work.next();
    while (!part.done) part = work.next();
    return part.value;
  };
  const { seats, steps } = found();
  expect(seats).toEqual(['alba', 'boria']);
  expect(steps).toHaveLength(game.journal.hashes.length);
  expect(found()).toEqual(found());
});

test('the balance judges the game of two, and says nothing of moves that nobody can make in it', () => {
  const run = balanceRun(small, { cut: 'full', games: 2, seed: 1, level: 1 });
  for (const [place, work] of run.works.entries()) run.hear(doWork(small, work), place);
  const { findings, moves } = balanceOf(run.evidence());
  const told = [...findings.map(({ path }) => path.join('.')), ...Object.keys(moves)];
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((one) => one.includes('cala.'))).toEqual([]);
});

test('games in which third parties have a seat are among those that machine and kernel are compared in', () => {
  const kernel = kernelOf(small);
  // A kernel that seats nobody but the delegations.
  const forgetful = { ...kernel, open: (cut: string, seed: number) => kernel.open(cut, seed) };
  const { mismatch } = verify(small, { games: 4, seed: 1, kernel: forgetful });
  expect(mismatch?.journal.parties).toEqual(['cala']);
  expect(verify(small, { games: 4, seed: 1 }).mismatch).toBeUndefined();
});
