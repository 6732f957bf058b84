import { expect, test } from 'vitest';
import { playOut, Stuck } from '../../src/lab/play-out.ts';
import type { Player } from '../../src/lab/player.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { simulate } from '../../src/lab/simulate.ts';
import { loadSmall } from '../load.ts';

const small = loadSmall().scenario;
const random = { alba: randomPlayer, boria: randomPlayer };
const run = (seed: number, games = 60) => simulate(small, { cut: 'full', games, seed, players: random });

test('random players find no dead end, and every game has an ending', () => {
  const { games, ended, errors, endings } = run(1);
  expect({ games, ended, errors }).toEqual({ games: 60, ended: 60, errors: [] });
  expect(Object.keys(endings)).toEqual(Object.keys(small.endings));
  expect(Object.values(endings).reduce((sum, count) => sum + count, 0)).toBe(60);
});

test('the same seed gives the same bytes, another seed others', () => {
  expect(JSON.stringify(run(1, 10))).toBe(JSON.stringify(run(1, 10)));
  expect(JSON.stringify(run(2, 10))).not.toBe(JSON.stringify(run(1, 10)));
});

test('adding games leaves the first ones as they were', () => {
  const [few, more] = [run(3, 5), run(3, 6)];
  for (const [ending, count] of Object.entries(few.endings)) {
    expect(more.endings[ending]).toBeGreaterThanOrEqual(count);
  }
});

test('a spread holds what was seen: the mean lies between least and most', () => {
  const { meters, rounds } = run(1, 20);
  for (const { least, mean, most } of [rounds, ...Object.values(meters)]) {
    expect(least).toBeLessThanOrEqual(mean);
    expect(mean).toBeLessThanOrEqual(most);
  }
  expect(meters).toHaveProperty('alba.fishers');
});

test('a player that orders what is not legal is named, with its order and the reason', () => {
  const cheat: Player = { choose: randomPlayer.choose, decide: () => ({ public: 'boria.raiseDuties' }) };
  const { errors, ended } = simulate(small, {
    cut: 'full',
    games: 2,
    seed: 1,
    players: { ...random, alba: cheat },
  });
  expect(ended).toBe(0);
  expect(errors).toHaveLength(2);
  expect(errors[0]?.what).toContain('notYourMove');
});

test('nobody in a seat is a fault of the caller, not of a game', () => {
  const play = () => playOut(small, { cut: 'full', seed: 1, players: { alba: randomPlayer } });
  expect(play).toThrow('nobody plays "boria"');
  expect(play).not.toThrow(Stuck);
});

test('games on the kernel and on the machine add up to the same bytes', () => {
  const { onKernel: _, ...onMachine } = randomPlayer;
  const slow = { alba: onMachine, boria: onMachine };
  for (const cut of Object.keys(small.calendar.cuts)) {
    const run = (players: Record<string, Player>) => simulate(small, { cut, games: 40, seed: 5, players });
    expect(JSON.stringify(run(slow))).toBe(JSON.stringify(run(random)));
  }
});
