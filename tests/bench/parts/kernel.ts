import { kernelOf } from '../../../src/kernel/kernel.ts';
import { load } from '../../load.ts';
import { againByHand, randomGameByHand } from '../by-hand/game.ts';
import { scoresOf } from '../by-hand/scores.ts';
import { firstDifference } from '../check-by-hand.ts';
import { interleaved } from '../harness.ts';
import { Incomparable } from '../incomparable.ts';
import { again, lucks, randomGame, recorder } from '../recording.ts';
import { ratio, type Section, type Settings, time } from '../section.ts';

/** The kernel beside a loop of the same rules that was written out by hand. */
export function kernelPart({ tell }: Settings): Section {
  const kernel = kernelOf(load('scenarios/gsomia-2019').scenario);
  tell('holding the loop by hand against the kernel');
  const differs = firstDifference(kernel, 500);
  if (differs) {
    throw new Incomparable(
      `The loop by hand plays another game: ${differs}.\nMend tests/bench/by-hand; it is written in the scenario's order and words.`,
    );
  }
  const recorded = recorder(kernel);
  const settings = { rounds: 120, seeds: 200, atLeast: 10 };
  const whole = interleaved(
    [
      {
        name: 'kernel',
        run(seed) {
          const row = randomGame(kernel, seed);
          kernel.scores(row, 0);
          kernel.scores(row, 1);
        },
      },
      {
        name: 'by hand',
        run(seed) {
          const s = randomGameByHand(seed, lucks(seed));
          scoresOf(s, 0);
          scoresOf(s, 1);
        },
      },
    ],
    { ...settings, tell: (done, of) => tell(`whole games, round ${done} of ${of}`) },
  );
  const steps = interleaved(
    [
      { name: 'kernel', run: (seed) => void again(kernel, seed, recorded(seed)) },
      { name: 'by hand', run: (seed) => void againByHand(seed, recorded(seed)) },
    ],
    { ...settings, tell: (done, of) => tell(`rules alone, round ${done} of ${of}`) },
  );
  const rows = [
    ['a whole random game', whole],
    ['its rules alone, choices drawn beforehand', steps],
  ] as const;
  return {
    title: 'Kernel and a loop by hand',
    notes: [
      'Random games of gsomia-2019, cut `full`, from the must-haves to the scores. The loop by hand (tests/bench/by-hand) is held against the kernel in 500 games first: everything both hold, after every event. The players, their luck and the deck it deals from are the same on both sides.',
      'Wanted: half the speed at least.',
    ],
    head: ['', '>kernel', '>by hand', ">kernel's speed, by hand 1", '>half of the rounds'],
    rows: rows.map(([what, [one, other]]) => [
      what,
      time(one?.best ?? 0),
      time(other?.best ?? 0),
      ...(other ? ratio(other) : []),
    ]),
  };
}
