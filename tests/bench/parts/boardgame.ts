import { kernelOf } from '../../../src/kernel/kernel.ts';
import { load } from '../../load.ts';
import type { Style } from '../boardgame/game.ts';
import { againOnBoard, type Kind, randomGameOnBoard } from '../boardgame/play.ts';
import { randomGameByHand } from '../by-hand/game.ts';
import { firstDifference } from '../check-by-hand.ts';
import { type Contender, interleaved } from '../harness.ts';
import { Incomparable } from '../incomparable.ts';
import { again, lucks, randomGame, recorder } from '../recording.ts';
import { ratio, type Section, type Settings, time } from '../section.ts';

const ways: readonly (readonly [name: string, kind: Kind, style: Style])[] = [
  ['client, moves change the draft', 'client', 'draft'],
  ['client, moves return a copy', 'client', 'copy'],
  ['reducer alone, moves return a copy', 'reducer', 'copy'],
];

/** The kernel beside the same game as moves of boardgame.io. */
export function boardgamePart({ tell }: Settings): Section {
  const kernel = kernelOf(load('scenarios/gsomia-2019').scenario);
  const recorded = recorder(kernel);
  tell('playing the same games');
  const differs = firstDifference(kernel, 20);
  if (differs)
    throw new Incomparable(`The loop by hand, of which its moves are made, plays another game: ${differs}.`);
  for (const [name, kind, style] of ways) {
    for (let seed = 0; seed < 10; seed += 1) {
      const expected = JSON.stringify(randomGameByHand(seed, lucks(seed)));
      for (const game of [
        randomGameOnBoard(seed, kind, style),
        againOnBoard(seed, kind, style, recorded(seed)),
      ]) {
        if (JSON.stringify(game) !== expected)
          throw new Incomparable(`${name} plays another game with seed ${seed}`);
      }
    }
  }
  const settings = { rounds: 15, seeds: 8, atLeast: 40 };
  const whole = interleaved(
    [
      { name: 'kernel', run: (seed) => void randomGame(kernel, seed) },
      ...ways.map(
        ([name, kind, style]): Contender => ({
          name,
          run: (seed) => void randomGameOnBoard(seed, kind, style),
        }),
      ),
    ],
    { ...settings, tell: (done, of) => tell(`whole games, round ${done} of ${of}`) },
  );
  const steps = interleaved(
    [
      { name: 'kernel', run: (seed) => void again(kernel, seed, recorded(seed)) },
      ...ways.map(
        ([name, kind, style]): Contender => ({
          name,
          run: (seed) => void againOnBoard(seed, kind, style, recorded(seed)),
        }),
      ),
    ],
    { ...settings, tell: (done, of) => tell(`rules alone, round ${done} of ${of}`) },
  );
  return {
    title: 'Kernel and boardgame.io',
    notes: [
      'The same random games, their events as moves of boardgame.io that call the loop by hand: a single client without network, and the reducer below it. Drafts are how its moves are usually written; a copy spares them the proxies.',
      'Wanted: the kernel is at least 20 times as fast.',
    ],
    head: [
      '',
      '>a whole game',
      '>kernel, times as fast',
      '>half of the rounds',
      '>rules alone',
      '>kernel, times as fast',
    ],
    rows: whole.map((one, at) => {
      const step = steps[at] ?? one;
      return [one.name, time(one.best), ...ratio(one), time(step.best), ...ratio(step).slice(0, 1)];
    }),
  };
}
