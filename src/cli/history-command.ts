import { Command } from 'commander';
import { type CalibrationRow, type HistoryReport, playHistory } from '../lab/history.ts';
import type { ScenarioBundle } from '../scenario/read.ts';
import { wordsFor } from '../scenario/words.ts';
import { bundleIn } from './bundle-in.ts';
import { entryLines } from './entry-lines.ts';
import { right, signed, table } from './table.ts';
import { Complaint } from './usage.ts';

export const historyCommand = new Command('history')
  .description('Play what really happened, and hold the meters against the measured figures.')
  .argument('<folder>', 'a folder of scenarios/ that has a history.yaml')
  .option('--json', 'print everything as JSON')
  .action((folder: string, options: { json?: true }) => {
    const bundle = bundleIn(folder);
    if (!bundle.history) {
      throw new Complaint(
        `${folder} has no history.yaml, so there is nothing to play: write one, or leave this out.`,
      );
    }
    const report = playHistory(bundle.scenario, bundle.history);
    const text = options.json ? JSON.stringify(report, undefined, 2) : printed(bundle, report);
    process.stdout.write(`${text}\n`);
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
