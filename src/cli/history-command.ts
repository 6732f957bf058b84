import { Command } from 'commander';
import { addBacktest, backtestOf, emptyBacktest } from '../lab/backtest.ts';
import { type CalibrationRow, type HistoryReport, playHistory } from '../lab/history.ts';
import { backtestWork } from '../lab/work.ts';
import type { History } from '../scenario/history-schema.ts';
import type { ScenarioBundle, ScenarioRules } from '../scenario/read.ts';
import { wordsFor } from '../scenario/words.ts';
import { backtestReport } from './backtest-report.ts';
import { bundleIn, rulesIn } from './bundle-in.ts';
import { withCrew } from './crew.ts';
import { entryLines } from './entry-lines.ts';
import { progressLine } from './progress.ts';
import { right, signed, table } from './table.ts';
import { Complaint, Stopped, wholeNumber } from './usage.ts';

interface Options {
  seeds?: number;
  seed: number;
  json?: true;
}

export const historyCommand = new Command('history')
  .description('Play what really happened, and hold the meters against the measured figures.')
  .argument('<folder>', 'a folder of scenarios/ that has a history.yaml')
  .option(
    '--seeds <number>',
    "play it under so many seeds instead of the history's own: how often it ends so, how often each figure is met",
    wholeNumber(1, 1_000_000),
  )
  .option('--seed <number>', 'which seeds those are', wholeNumber(0, 0xffffffff), 1)
  .option('--json', 'print everything as JSON')
  .action(async (folder: string, { seeds, seed, json }: Options) => {
    if (seeds !== undefined) {
      await backtest(folder, seeds, seed, json === true);
      return;
    }
    const bundle = bundleIn(folder);
    const report = playHistory(bundle.scenario, historyOf(folder, bundle));
    const text = json ? JSON.stringify(report, undefined, 2) : printed(bundle, report);
    process.stdout.write(`${text}\n`);
  });

function historyOf(folder: string, { history }: ScenarioRules): History {
  if (history) return history;
  throw new Complaint(
    `${folder} has no history.yaml, so there is nothing to play: write one, or leave this out.`,
  );
}

/** The real choices under many seeds, on all cores. */
const backtest = (folder: string, seeds: number, seed: number, json: boolean): Promise<void> =>
  withCrew(async (crew, signal) => {
    const { bundle } = rulesIn(folder);
    const { scenario } = bundle;
    const history = historyOf(folder, bundle);
    const tally = emptyBacktest(history);
    const progress = progressLine((played) => `${played} of ${seeds} seeds`);
    const finished = await crew.run(
      scenario,
      backtestWork(history, seed, seeds),
      (part) => {
        addBacktest(tally, part);
        progress.show(tally.games);
      },
      signal,
    );
    progress.clear();
    const report = backtestOf(scenario, history, tally);
    const text = json ? JSON.stringify(report, undefined, 2) : backtestReport(report);
    process.stdout.write(`${text}\n`);
    if (!finished)
      throw new Stopped(`Stopped after ${tally.games} of ${seeds} seeds: the figures are of those.`);
  });

function printed(bundle: ScenarioBundle, report: HistoryReport): string {
  const { scenario } = bundle;
  const words = wordsFor(bundle, 'en', 'narrator');
  const round = ({ round: id, date, entries }: HistoryReport['rounds'][number]) => [
    `${date}  ${words(`rounds.${id}.title`)}`,
    ...entryLines(scenario, words, entries),
    '',
  ];
  const close = report.calibration.filter((row) => row.close).length;
  return [
    `${words('title')}: what really happened, played in the cut "${report.cut}".`,
    '',
    ...report.rounds.flatMap(round),
    'Epilogue',
    ...entryLines(scenario, words, report.epilogue),
    '',
    `Outcome: ${report.outcome}${report.blame === undefined ? '' : `, blame on ${report.blame}`}`,
    `Ending: ${report.ending} (${words(`endings.${report.ending}.title`)})`,
    '',
    `Calibration: ${close} of ${report.calibration.length} figures are as close as they should be.`,
    calibrationTable(report.calibration),
  ].join('\n');
}

function calibrationTable(rows: readonly CalibrationRow[]): string {
  return table(
    [
      { head: 'meter' },
      { head: 'round' },
      right('real'),
      right('simulated'),
      right('difference'),
      right('allowed'),
      { head: '' },
      { head: 'figure' },
      { head: 'sources' },
    ],
    rows.map(({ meter, round, real, simulated, difference, within, close, figure, sources }) => [
      meter,
      round,
      String(real),
      simulated === undefined ? '-' : String(simulated),
      difference === undefined ? '-' : signed(difference),
      String(within),
      close ? 'ok' : 'off',
      figure,
      sources.join(' '),
    ]),
  );
}
