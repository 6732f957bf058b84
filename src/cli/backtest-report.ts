import type { Backtest } from '../lab/backtest.ts';
import { percent, shareCells, shareColumns } from './figures.ts';
import { right, table } from './table.ts';

/** The real choices under many chances, as tables for people. */
export function backtestReport(backtest: Backtest): string {
  const { scenario, cut, seeds, endings, outcomes, bent, calibration } = backtest;
  const shares = (head: string, rows: Backtest['endings']): string =>
    table(
      [{ head }, ...shareColumns('plays')],
      Object.entries(rows).map(([name, one]) => [name, ...shareCells(one)]),
    );
  return [
    [
      `${scenario}: what both sides really did, played in the cut "${cut}" under ${seeds} seeds.`,
      `Something that really happened was not legal, chance having gone another way, in ${bent.count} of them.`,
    ].join('\n'),
    shares('endings', endings),
    shares('outcomes', outcomes),
    table(
      [
        { head: 'meter' },
        { head: 'round' },
        right('real'),
        right('mean'),
        right('95% interval'),
        right('allowed'),
        right('close'),
        right('95% interval'),
        { head: 'figure' },
      ],
      calibration.map(({ meter, round, real, simulated, within, close, figure }) => [
        meter,
        round,
        String(real),
        simulated.of === 0 ? '-' : simulated.mean.toFixed(1),
        simulated.of === 0 ? '-' : `${simulated.low.toFixed(1)} to ${simulated.high.toFixed(1)}`,
        String(within),
        close.of === 0 ? '-' : percent(close.share),
        close.of === 0 ? '-' : `${percent(close.low)} to ${percent(close.high)}`,
        figure,
      ]),
    ),
  ].join('\n\n');
}
