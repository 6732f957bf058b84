import { expect, test } from 'vitest';
import { playOut, Stuck } from '../../src/lab/play-out.ts';
import type { Player } from '../../src/lab/player.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { simulate } from '../../src/lab/simulate.ts';
import { loadSmall } from '../load.ts';

const small = loadSmall().scenario;
const random = { alba: randomPlayer, boria: randomPlayer };
const run = (seed: number, games = 60) =>
  simulate(small, { cut: 'full', games, seed, players: random, detail: 'choices' });
const counts = (shares: Record<string, { count: number }>) =>
  Object.values(shares).reduce((sum, { count }) => sum + count, 0);

test('random players find no dead end, and every game has an ending', () => {
  const { games, ended, errors, endings, outcomes, ahead, level } = run(1);
  expect({ games, ended, errors }).toEqual({ games: 60, ended: 60, errors: [] });
  expect(Object.keys(endings)).toEqual(Object.keys(small.endings));
  expect(counts(endings)).toBe(60);
  expect(counts(outcomes)).toBe(60);
  expect(counts({ ...ahead, level })).toBe(60);
});

test('the same seed gives the same bytes, another seed others', () => {
  expect(JSON.stringify(run(1, 10))).toBe(JSON.stringify(run(1, 10)));
  expect(JSON.stringify(run(2, 10))).not.toBe(JSON.stringify(run(1, 10)));
});

test('adding games leaves the first ones as they were', () => {
  const [few, more] = [run(3, 5), run(3, 6)];
  for (const [ending, { count }] of Object.entries(few.endings)) {
    expect(more.endings[ending]?.count).toBeGreaterThanOrEqual(count);
  }
});

test('a mean lies within its interval, and that between least and most', () => {
  const { meters, rounds, scores, worth } = run(1, 20);
  const kinds = Object.values(scores).flatMap((one) => Object.values(one));
  for (const { least, low, mean, high, most } of [
    rounds,
    ...kinds,
    ...Object.values(worth),
    ...Object.values(meters),
  ]) {
    expect([least, low, mean, high, most].toSorted((one, two) => one - two)).toEqual([
      least,
      low,
      mean,
      high,
      most,
    ]);
  }
  expect(meters).toHaveProperty('alba.fishers');
});

test('a player that orders what is not legal is named, with its order and the reason, and its game counts for nothing', () => {
  const cheat: Player = { choose: randomPlayer.choose, decide: () => ({ public: 'boria.raiseDuties' }) };
  const players = { ...random, alba: cheat };
  const { errors, ended, choices } = simulate(small, {
    cut: 'full',
    games: 2,
    seed: 1,
    players,
    detail: 'choices',
  });
  expect(ended).toBe(0);
  expect(errors.map(({ game }) => game)).toEqual([0, 1]);
  expect(errors[0]?.what).toContain('notYourMove');
  expect(counts(choices?.moves ?? {})).toBe(0);
});

test('nobody in a seat is a fault of the caller, not of a game', () => {
  const play = () => playOut(small, { cut: 'full', seed: 1, players: { alba: randomPlayer } });
  expect(play).toThrow('nobody plays "boria"');
  expect(play).not.toThrow(Stuck);
});

test('games on the kernel and on the machine add up to the same bytes, every choice on the way included', () => {
  const { onKernel: _, ...onMachine } = randomPlayer;
  const slow = { alba: onMachine, boria: onMachine };
  for (const cut of Object.keys(small.calendar.cuts)) {
    const run = (players: Record<string, Player>) =>
      simulate(small, { cut, games: 40, seed: 5, players, detail: 'choices' });
    expect(JSON.stringify(run(slow))).toBe(JSON.stringify(run(random)));
  }
});

test('a choice is counted against the steps in which it could be made', () => {
  const { choices } = run(4);
  if (!choices) throw new Error('choices were asked for');
  const made = counts(choices.moves);
  // Three rounds with a public and a quiet act of both sides, and an act as the homes read the text.
  expect(made).toBeLessThanOrEqual(60 * 2 * (3 * 2 + 1));
  expect(made).toBeGreaterThan(60 * 2 * 3);
  for (const { count, of } of Object.values(choices.moves)) expect(count).toBeLessThanOrEqual(of);
  for (const seat of Object.values(choices.decisions)) expect(counts(seat)).toBeLessThanOrEqual(60);
  for (const wanted of Object.values(choices.mustHaves)) {
    expect(Object.values(wanted).reduce((sum, { chosen }) => sum + chosen.count, 0)).toBe(60);
  }
});
