import type { JournalEvent } from '../../../src/crisis/journal.ts';
import { kernelOf } from '../../../src/kernel/kernel.ts';
import { differences } from '../../../src/lab/differences.ts';
import { load } from '../../load.ts';
import { interleaved } from '../harness.ts';
import { Incomparable } from '../incomparable.ts';
import { againOn, drivesOf, randomGameOn } from '../machine.ts';
import { again, randomGame, recorder } from '../recording.ts';
import { ratio, type Section, type Settings, time } from '../section.ts';

/** The kernel beside the XState machine of the same rules, driven in three ways. */
export function machinePart({ tell }: Settings): Section {
  const { scenario } = load('scenarios/gsomia-2019');
  const kernel = kernelOf(scenario);
  const recorded = recorder(kernel);
  const drives = drivesOf(scenario, 'full');
  const ways = [
    ['machine, as the game drives it', drives.step],
    ['machine, as an actor', drives.actor],
    ['machine, by `transition`', drives.transition],
  ] as const;
  const settings = { rounds: 9, seeds: 4, atLeast: 80 };
  const journals = new Map<number, JournalEvent[]>();
  for (let seed = 0; seed < settings.seeds; seed += 1) {
    const events: JournalEvent[] = [];
    const state = randomGameOn(scenario, drives.step, seed, (event) => events.push(event));
    const [differs] = differences(kernel, randomGame(kernel, seed), state);
    if (differs) throw new Incomparable(`machine and kernel differ with seed ${seed}: ${differs}`);
    journals.set(seed, events);
    tell(`playing the same games, ${seed + 1} of ${settings.seeds}`);
  }
  const whole = interleaved(
    [
      { name: 'kernel', run: (seed) => void randomGame(kernel, seed) },
      ...ways.map(([name, drive]) => ({
        name,
        run: (seed: number) => void randomGameOn(scenario, drive, seed),
      })),
    ],
    { ...settings, tell: (done, of) => tell(`whole games, round ${done} of ${of}`) },
  );
  const steps = interleaved(
    [
      { name: 'kernel', run: (seed) => void again(kernel, seed, recorded(seed)) },
      ...ways.map(([name, drive]) => ({
        name,
        run: (seed: number) => void againOn(drive, seed, journals.get(seed) ?? []),
      })),
    ],
    { ...settings, tell: (done, of) => tell(`rules alone, round ${done} of ${of}`) },
  );
  return {
    title: 'Kernel and machine',
    notes: [
      'The same random games. On the machine the players choose from what a delegation may see, as they do in the lab; `transition` is pure and works out the first snapshot anew at every event.',
      'Wanted: the kernel is at least 200 times as fast as the machine driven by `transition`.',
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
