import { Command } from 'commander';
import { balanceOf } from '../lab/balance/report.ts';
import { balanceRun } from '../lab/balance/run.ts';
import { longestCut } from '../lab/history.ts';
import type { Level } from '../rival/levels.ts';
import { balanceReport, placed } from './balance-report.ts';
import { rulesIn } from './bundle-in.ts';
import { withCrew } from './crew.ts';
import { progressLine } from './progress.ts';
import { among, Failed, Stopped, wholeNumber } from './usage.ts';

interface Options {
  games: number;
  level: number;
  seed: number;
  cut?: string;
  choices?: true;
  json?: true;
  strict?: true;
}

/**
 * What is played unless something else is said: as much as two cores do in a minute. Many games of rivals that think
 * little say more of a scenario than a few of rivals that think hard.
 */
const [usualGames, usualLevel] = [120, 1] as const;

export const balanceCommand = new Command('balance')
  .description(
    'Play a fixed set of games on all cores, and say what an author may want to mend: choices nobody or everybody takes, endings nobody reaches, rounds in which nothing matters, sides that are ahead.',
  )
  .argument('<folder>', 'a folder of scenarios/')
  .option(
    '--games <number>',
    'games between equal rivals; those of the other pairings follow from it',
    wholeNumber(1, 100_000),
    usualGames,
  )
  .option('--level <number>', 'how hard the rivals think', wholeNumber(1, 3), usualLevel)
  .option('--seed <number>', 'the same seed plays the same games', wholeNumber(0, 0xffffffff), 1)
  .option('--cut <name>', "which of the calendar's cuts; the longest when unsaid")
  .option('--choices', 'also print how often each move, decision and position was chosen')
  .option('--json', 'print everything as JSON')
  .option('--strict', 'exit with 1 when anything was found')
  .action(async (folder: string, options: Options) => {
    const { games, seed } = options;
    await withCrew(async (crew, signal) => {
      const { bundle, places } = rulesIn(folder);
      const { scenario } = bundle;
      const cut = among('--cut', options.cut ?? longestCut(scenario), Object.keys(scenario.calendar.cuts));
      const run = balanceRun(scenario, { cut, seed, games, level: options.level as Level });
      let played = 0;
      const progress = progressLine((done) => `${done} of ${run.works.length} pieces of work`);
      const finished = await crew.run(
        scenario,
        run.works,
        (part, _work, place) => {
          run.hear(part, place);
          played += 1;
          progress.show(played);
        },
        signal,
      );
      progress.clear();
      const balance = balanceOf(run.evidence());
      const findings = placed(folder, balance.findings, places);
      const text = options.json
        ? JSON.stringify({ ...balance, findings }, undefined, 2)
        : balanceReport(balance, findings, options.choices === true);
      process.stdout.write(`${text}\n`);
      if (!finished) {
        throw new Stopped(
          `Stopped after ${played} of ${run.works.length} pieces of work: the figures are of those.`,
        );
      }
      if (balance.errors.length > 0 || (options.strict && findings.length > 0)) throw new Failed();
    });
  });
