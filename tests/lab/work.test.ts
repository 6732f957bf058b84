import { expect, test } from 'vitest';
import { kernelOf } from '../../src/kernel/kernel.ts';
import { gameSeed } from '../../src/lab/game-seed.ts';
import { simulationOf } from '../../src/lab/simulate.ts';
import { tallyPlan } from '../../src/lab/tally/layout.ts';
import { addTally, emptyTally } from '../../src/lab/tally/tally.ts';
import { doWork, type Match, type PartOf, pieces, type Work } from '../../src/lab/work.ts';
import { type WorkAnswer, workDesk } from '../../src/lab/work-desk.ts';
import { loadSmall } from '../load.ts';

type Playing = Extract<Work, { do: 'play' }>;

const small = loadSmall().scenario;
const match: Match = {
  cut: 'full',
  seed: 7,
  players: { alba: { plays: 'random' }, boria: { plays: 'greedy' } },
  detail: 'choices',
};
const plan = tallyPlan(kernelOf(small), 'full', 'choices');

function together(parts: readonly PartOf<Playing>[]): string {
  const tally = emptyTally(plan);
  for (const part of parts) addTally(tally, part);
  return JSON.stringify(simulationOf(plan, tally, match.seed));
}
const works = (atOnce: number): Playing[] =>
  pieces(12, atOnce).map((piece) => ({ do: 'play', match, ...piece }));

test('the same games come to the same bytes, however they are cut and in whatever order they are done', () => {
  const whole = together(works(12).map((work) => doWork(small, work)));
  expect(together(works(5).map((work) => doWork(small, work)))).toBe(whole);
  const backwards = works(1).toReversed();
  expect(together(backwards.map((work) => doWork(small, work)))).toBe(whole);
});

test('a thread gets its scenario, its work and the players by structured clone, and answers likewise', () => {
  const heard: WorkAnswer[] = [];
  const hear = workDesk((answer) => heard.push(structuredClone(answer)));
  expect(heard).toEqual(['ready']);
  hear(structuredClone({ scenario: small }));
  for (const [number, work] of works(6).entries()) hear(structuredClone({ number, work }));
  const parts = heard.slice(1).map((answer) => {
    if (answer === 'ready' || 'fault' in answer) throw new Error(JSON.stringify(answer));
    return answer.part as PartOf<Playing>;
  });
  expect(together(parts)).toBe(together(works(12).map((work) => doWork(small, work))));
});

test('a fault in a thread is told with the number of its work', () => {
  const heard: WorkAnswer[] = [];
  const hear = workDesk((answer) => heard.push(answer));
  hear({ number: 3, work: works(1)[0] as Playing });
  expect(heard[1]).toMatchObject({ number: 3, fault: expect.stringContaining('before its scenario') });
});

test('no two games of a run share a seed, and another run has others', () => {
  const seeds = Array.from({ length: 20_000 }, (_, game) => gameSeed(1, game));
  expect(new Set(seeds).size).toBe(seeds.length);
  const others = new Set(Array.from({ length: 1000 }, (_, game) => gameSeed(2, game)));
  expect(seeds.slice(0, 1000).filter((seed) => others.has(seed)).length).toBeLessThan(5);
  expect(seeds.every((seed) => Number.isInteger(seed) && seed >= 0 && seed <= 0xffffffff)).toBe(true);
});
