import { expect, test } from 'vitest';
import { Crew } from '../../src/cli/crew.ts';
import { startHelpers } from '../../src/cli/helpers.ts';
import { kernelOf } from '../../src/kernel/kernel.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';
import { simulate } from '../../src/lab/simulate.ts';
import { tallyPlan } from '../../src/lab/tally/layout.ts';
import { addTally, emptyTally } from '../../src/lab/tally/tally.ts';
import { type Match, matchWork } from '../../src/lab/work.ts';
import { loadSmall } from '../load.ts';
import { standoff } from './standoff.ts';

const small = loadSmall().scenario;
const match: Match = {
  cut: 'full',
  seed: 1,
  players: { alba: { plays: 'random' }, boria: { plays: 'random' } },
  detail: 'ends',
};

test('whoever does which piece, the games are those of one thread', async () => {
  const crew = new Crew(startHelpers(2));
  const tally = emptyTally(tallyPlan(kernelOf(small), 'full', 'ends'));
  // Until the others have loaded, this thread goes on alone; so many games last longer than that.
  const finished = await crew.run(small, matchWork(match, 12_000), (part) => addTally(tally, part));
  await crew.dismiss();
  expect(finished).toBe(true);
  expect(tally.ended).toBe(12_000);
  const players = { alba: randomPlayer, boria: randomPlayer };
  const alone = simulate(small, { cut: 'full', seed: 1, players, games: 12_000 });
  const endings = Object.values(alone.endings).map(({ count }) => count);
  expect([...tally.sums.slice(0, endings.length)]).toEqual(endings);
});

test('a run that is stopped says so, and keeps what it has heard', async () => {
  const crew = new Crew([]);
  const stop = new AbortController();
  let heard = 0;
  const hear = () => {
    heard += 1;
    if (heard === 3) stop.abort();
  };
  const finished = await crew.run(small, matchWork(match, 10_000), hear, stop.signal);
  await crew.dismiss();
  expect({ finished, heard }).toEqual({ finished: false, heard: 3 });
});

test('a fault in a piece of work is thrown, and not swallowed', async () => {
  const crew = new Crew([]);
  const work = matchWork({ ...match, cut: 'none' }, 1000);
  await expect(crew.run(small, work, () => {})).rejects.toThrow('no cut "none"');
  await crew.dismiss();
});

test.each([
  ['simulate', 'Agreement of some kind', ['--alba', 'greedy']],
  ['verify', 'agree in', []],
])(
  '%s: Ctrl+C prints what was finished until then, and exits as programs do',
  async (command, said, words) => {
    const press = setInterval(() => process.emit('SIGINT'), 300);
    const { code, out, err } = await standoff(
      command,
      'tests/scenario/small',
      '--games',
      '1000000',
      ...words,
    );
    clearInterval(press);
    expect(code).toBe(130);
    expect(out).toContain(said);
    expect(err).toMatch(/^Stopped after \d+ of 1000000 games/);
  },
);
