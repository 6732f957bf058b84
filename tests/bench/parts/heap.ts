import { kernelOf } from '../../../src/kernel/kernel.ts';
import { load } from '../../load.ts';
import { randomGameOnBoard, tables } from '../boardgame/play.ts';
import { randomGameByHand } from '../by-hand/game.ts';
import { open } from '../by-hand/play.ts';
import { drivesOf, randomGameOn } from '../machine.ts';
import { lucks, randomGame } from '../recording.ts';
import { type Section, type Settings, short } from '../section.ts';

/** Bytes that are held, on the heap and beside it, once all garbage is gone. */
function held(): number {
  if (!gc) throw new Error('the garbage collector must be at hand: node --expose-gc');
  // What a first collection frees may hold on to memory beside the heap that only a second one frees.
  gc();
  gc();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Bytes that one of so many things holds, with what they share left out. */
function sizeOf(count: number, make: (seed: number) => unknown): number {
  // The first one brings code and tables with it.
  make(0);
  const kept: unknown[] = new Array(count).fill(undefined);
  const before = held();
  for (let at = 0; at < count; at += 1) kept[at] = make(at + 1);
  const size = (held() - before) / count;
  // The list is looked at once more, so that it is still there when it is weighed.
  return kept.length > 0 ? size : 0;
}

/** What a game holds in memory. */
export function heapPart({ tell }: Settings): Section {
  const { scenario } = load('scenarios/gsomia-2019');
  const kernel = kernelOf(scenario);
  const { step, actor } = drivesOf(scenario, 'full');
  const ways = [
    ['kernel', 4000, (seed) => kernel.open('full', seed), (seed) => randomGame(kernel, seed)],
    ['by hand', 2000, open, (seed) => randomGameByHand(seed, lucks(seed))],
    [
      'boardgame.io, what its reducer holds of the game',
      200,
      (seed) => tables.reducer(seed, 'copy').state(),
      (seed) => randomGameOnBoard(seed, 'reducer', 'copy'),
    ],
    ['machine, its state', 60, (seed) => step(seed).state(), (seed) => randomGameOn(scenario, step, seed)],
    [
      'machine, an actor',
      60,
      actor,
      (seed) => {
        let running: unknown;
        const drive = (own: number) => {
          const game = actor(own);
          running = game;
          return game;
        };
        randomGameOn(scenario, drive, seed);
        return running;
      },
    ],
  ] as const satisfies [string, number, (seed: number) => unknown, (seed: number) => unknown][];
  const sizes = ways.map(([what, count, first, last]) => {
    tell(`weighing ${what}`);
    return { what, first: sizeOf(count, first), last: sizeOf(count, last) };
  });
  const [{ first: one, last: end }] = sizes as [(typeof sizes)[number]];
  const bytes = (size: number): string => `${short(size / 1024)} KiB`;
  return {
    title: 'Memory a game',
    notes: [
      'What a game of gsomia-2019 holds of heap and buffers, with nothing counted that games share: when it begins, and at the end of a random game. The machine keeps the chronicle that the debrief tells from; the others do not.',
    ],
    head: ['', '>at its start', '>kernel is 1', '>at its end', '>kernel is 1'],
    rows: sizes.map(({ what, first, last }) => [
      what,
      ...[bytes(first), short(first / one)],
      ...[bytes(last), short(last / end)],
    ]),
  };
}
