import { Command } from 'commander';
import { type Verified, verifyWork } from '../lab/work.ts';
import { rulesIn } from './bundle-in.ts';
import { withCrew } from './crew.ts';
import { progressLine } from './progress.ts';
import { Failed, Stopped, wholeNumber } from './usage.ts';

interface Options {
  games: number;
  seed: number;
  json?: true;
}

export const verifyCommand = new Command('verify')
  .description(
    'Play random games on the machine and on the kernel side by side, on all cores, and compare them after every event.',
  )
  .argument('<folder>', 'a folder of scenarios/')
  .option('--games <number>', 'how many', wholeNumber(1, 10_000_000), 1000)
  .option('--seed <number>', 'the same seed plays the same games', wholeNumber(0, 0xffffffff), 1)
  .option('--json', 'print the result as JSON, with the journal that shows a difference')
  .action(async (folder: string, { games, seed, json }: Options) => {
    await withCrew(async (crew, signal) => {
      const { scenario } = rulesIn(folder).bundle;
      const progress = progressLine((played) => `${played} of ${games} games`);
      const found = new AbortController();
      const all: Verified = { games: 0, events: 0, mismatch: undefined };
      const finished = await crew.run(
        scenario,
        verifyWork(scenario, seed, games),
        (part) => {
          all.games += part.games;
          all.events += part.events;
          all.mismatch ??= part.mismatch;
          if (part.mismatch) found.abort();
          progress.show(all.games);
        },
        AbortSignal.any([signal, found.signal]),
      );
      progress.clear();
      const told = json ? JSON.stringify(all, undefined, 2) : lines(all).join('\n');
      process.stdout.write(`${told}\n`);
      if (all.mismatch) throw new Failed();
      if (!finished) throw new Stopped(`Stopped after ${all.games} of ${games} games.`);
    });
  });

function lines({ games, events, mismatch }: Verified): string[] {
  if (!mismatch) return [`Machine and kernel agree in ${games} games, after each of ${events} events.`];
  const { game, journal, differences } = mismatch;
  return [
    `Machine and kernel differ in game ${game + 1}, after event ${journal.events.length} of this journal:`,
    ...differences.map((one) => `  ${one}`),
    'The journal that shows it:',
    JSON.stringify(journal),
  ];
}
