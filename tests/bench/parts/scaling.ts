import { kernelOf } from '../../../src/kernel/kernel.ts';
import { verify } from '../../../src/lab/verify.ts';
import { type Growth, grown } from '../grown.ts';
import { type Contender, interleaved, type Measured } from '../harness.ts';
import { drivesOf, randomGameOn } from '../machine.ts';
import { randomGame } from '../recording.ts';
import { ratio, type Section, type Settings, time } from '../section.ts';

const times = [2, 4, 8];
const growths: readonly (readonly [what: string, growth: Growth])[] = [
  ['as it is', { tracks: 1, moves: 1, rounds: 1 }],
  ...times.map((by) => [`tracks × ${by}`, { tracks: by, moves: 1, rounds: 1 }] as const),
  ...times.map((by) => [`moves × ${by}`, { tracks: 1, moves: by, rounds: 1 }] as const),
  ...times.map((by) => [`rounds × ${by}`, { tracks: 1, moves: 1, rounds: by }] as const),
  ['all three × 4', { tracks: 4, moves: 4, rounds: 4 }],
];

/** What a game costs as a scenario grows. */
export function scalingPart({ tell }: Settings): Section {
  const scenarios = growths.map(([what, growth]) => {
    tell(`reading the small scenario, ${what}`);
    const scenario = grown(growth);
    const { mismatch } = verify(scenario, { games: 4, seed: 1 });
    if (mismatch) throw new Error(`${what}: ${mismatch.differences.join('; ')}`);
    return { what, scenario };
  });
  const measured = (
    how: string,
    settings: { rounds: number; seeds: number; atLeast: number },
    all: Contender[],
  ): Measured[] =>
    interleaved(all, {
      ...settings,
      tell: (done, of) => tell(`${how}, round ${done} of ${of}`),
    });
  const kernels = measured(
    'kernel',
    { rounds: 60, seeds: 200, atLeast: 10 },
    scenarios.map(({ what, scenario }) => {
      const kernel = kernelOf(scenario);
      return { name: what, run: (seed) => void randomGame(kernel, seed) };
    }),
  );
  const machines = measured(
    'machine',
    { rounds: 15, seeds: 2, atLeast: 10 },
    scenarios.map(({ what, scenario }) => {
      const { step } = drivesOf(scenario, 'full');
      return { name: what, run: (seed) => void randomGameOn(scenario, step, seed) };
    }),
  );
  return {
    title: 'Growing scenarios',
    notes: [
      'Whole random games of the small scenario of the tests (2 tracks, 16 moves, 4 rounds) with its parts multiplied and its scale of rupture at rest, so that every game goes to its last day; the machine as the game drives it.',
    ],
    head: ['', '>tracks', '>moves', '>rounds', '>kernel', '>times', '>machine', '>times'],
    rows: scenarios.map(({ what, scenario }, at) => {
      const counts = [scenario.tracks, scenario.moves, scenario.calendar.rounds];
      const [fast, slow] = [kernels[at] as Measured, machines[at] as Measured];
      return [
        what,
        ...counts.map((one) => String(Object.keys(one).length)),
        ...[time(fast.best), ...ratio(fast).slice(0, 1)],
        ...[time(slow.best), ...ratio(slow).slice(0, 1)],
      ];
    }),
  };
}
