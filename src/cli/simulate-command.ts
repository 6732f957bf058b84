import { Command, Option } from 'commander';
import { kernelOf } from '../kernel/kernel.ts';
import { longestCut } from '../lab/history.ts';
import { partiesAmong } from '../lab/play-out.ts';
import { simulationOf } from '../lab/simulate.ts';
import { tallyPlan } from '../lab/tally/layout.ts';
import { addTally, emptyTally } from '../lab/tally/tally.ts';
import { nameOf } from '../lab/who.ts';
import { type Match, matchWork } from '../lab/work.ts';
import { withCrew } from './crew.ts';
import { progressLine } from './progress.ts';
import { readSeated } from './seat-options.ts';
import { simulationCsv } from './simulation-csv.ts';
import { simulationReport } from './simulation-report.ts';
import { among, Failed, Stopped, wholeNumber } from './usage.ts';

interface Options {
  games: number;
  seed: number;
  cut?: string;
  choices?: true;
  json?: true;
  csv?: true;
}

export const simulateCommand = new Command('simulate')
  .description('Play many games of a scenario on all cores, and print how they ended.')
  .argument('[words...]')
  .option('--games <number>', 'how many', wholeNumber(1, 1_000_000), 1000)
  .option('--seed <number>', 'the same seed plays the same games', wholeNumber(0, 0xffffffff), 1)
  .option('--cut <name>', "which of the calendar's cuts; the longest when unsaid")
  .option('--choices', 'also count what was chosen on the way: moves, decisions, positions, must-haves')
  .option('--json', 'print the numbers as JSON')
  .addOption(new Option('--csv', 'print one row a figure, for a spreadsheet').conflicts('json'))
  // The seats are options too, and which they are is told by the folder: `readSeated` reads the rest.
  .helpOption(false)
  .allowUnknownOption()
  .action(async (words: string[], options: Options, command: Command) => {
    await withCrew(async (crew, signal) => {
      const { scenario, players } = readSeated(command, words);
      const { games, seed } = options;
      const cut = among('--cut', options.cut ?? longestCut(scenario), Object.keys(scenario.calendar.cuts));
      const match: Match = { cut, seed, players, detail: options.choices ? 'choices' : 'ends' };
      const parties = partiesAmong(scenario, players);
      const plan = tallyPlan(kernelOf(scenario), cut, match.detail, parties);
      const tally = emptyTally(plan);
      const progress = progressLine((played) => `${played} of ${games} games`);
      const finished = await crew.run(
        scenario,
        matchWork(match, games),
        (part) => {
          addTally(tally, part);
          progress.show(tally.ended + tally.stuck.length);
        },
        signal,
      );
      progress.clear();
      const simulation = simulationOf(plan, tally, seed);
      const names = Object.fromEntries(Object.entries(players).map(([seat, who]) => [seat, nameOf(who)]));
      process.stdout.write(`${printed(options, simulation, names)}\n`);
      if (!finished) {
        throw new Stopped(`Stopped after ${simulation.games} of ${games} games: the figures are of those.`);
      }
      if (simulation.errors.length > 0) throw new Failed();
    });
  });

function printed(
  { json, csv }: Options,
  simulation: ReturnType<typeof simulationOf>,
  players: Record<string, string>,
): string {
  if (csv) return simulationCsv(simulation);
  return json
    ? JSON.stringify({ ...simulation, players }, undefined, 2)
    : simulationReport(simulation, players);
}
