import { Command } from 'commander';
import { verify } from '../lab/verify.ts';
import { bundleIn } from './bundle-in.ts';
import { progressLine } from './progress.ts';
import { Failed, wholeNumber } from './usage.ts';

interface Options {
  games: number;
  seed: number;
  json?: true;
}

export const verifyCommand = new Command('verify')
  .description(
    'Play random games on the machine and on the kernel side by side and compare them after every event.',
  )
  .argument('<folder>', 'a folder of scenarios/')
  .option('--games <number>', 'how many', wholeNumber(1, 10_000_000), 1000)
  .option('--seed <number>', 'the same seed plays the same games', wholeNumber(0, 0xffffffff), 1)
  .option('--json', 'print the result as JSON, with the journal that shows a difference')
  .action((folder: string, { games, seed, json }: Options) => {
    const { scenario } = bundleIn(folder);
    const progress = progressLine((played) => `${played} of ${games} games`);
    const result = verify(scenario, { games, seed, progress: progress.show });
    progress.clear();
    const { mismatch, events } = result;
    const told = mismatch
      ? [
          `Machine and kernel differ in game ${result.games}, after event ${mismatch.journal.events.length}:`,
          ...mismatch.differences.map((one) => `  ${one}`),
          'The journal that shows it:',
          JSON.stringify(mismatch.journal),
        ]
      : [`Machine and kernel agree in ${games} games, after each of ${events} events.`];
    process.stdout.write(`${json ? JSON.stringify(result, undefined, 2) : told.join('\n')}\n`);
    if (mismatch) throw new Failed();
  });
