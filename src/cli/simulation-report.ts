import type { Mean, Share } from '../lab/intervals.ts';
import type { Simulation } from '../lab/simulate.ts';
import { meanCells, meanColumns, percent, shareCells, shareColumns } from './figures.ts';
import { right, table } from './table.ts';

const shares = (head: string, of: string, rows: Iterable<readonly [string, Share]>): string =>
  table(
    [{ head }, ...shareColumns(of)],
    [...rows].map(([name, share]) => [name, ...shareCells(share)]),
  );

const means = (head: string, rows: Iterable<readonly [string, Mean]>): string =>
  table(
    [{ head }, ...meanColumns],
    [...rows].map(([name, mean]) => [name, ...meanCells(mean)]),
  );

function choices({ choices: chosen }: Simulation): string[] {
  if (!chosen) return [];
  const { moves, decisions, mustHaves, positions, happenings } = chosen;
  const nested = <T>(record: Record<string, Record<string, T>>): [string, T][] =>
    Object.entries(record).flatMap(([one, inner]) =>
      Object.entries(inner).map(([two, value]): [string, T] => [`${one} ${two}`, value]),
    );
  return [
    shares('moves, of the steps in which they were legal', 'steps', Object.entries(moves)),
    shares('decisions, likewise', 'steps', nested(decisions)),
    shares(
      'must-haves met, of the games in which they were chosen',
      'games',
      nested(mustHaves).map(([name, { met }]) => [name, met] as const),
    ),
    table(
      [{ head: 'positions' }, right('proposed'), right('accepted'), ...shareColumns('agreed at the end')],
      nested(positions).map(([name, { proposed, accepted, agreed }]) => [
        name,
        String(proposed),
        String(accepted),
        ...shareCells(agreed),
      ]),
    ),
    shares('happenings', 'games', Object.entries(happenings)),
  ];
}

/**
 * A report for people, as tables.
 * @param players seat -> who played it
 */
export function simulationReport(simulation: Simulation, players: Readonly<Record<string, string>>): string {
  const { scenario, cut, games, seed, ended, errors, endings, endingsReached, outcomes, rounds, meters } =
    simulation;
  const { agreement, ahead, level, scores, worth } = simulation;
  const who = Object.entries(players).map(([seat, name]) => `${seat} ${name}`);
  const partyScores = Object.entries(simulation.parties ?? {});
  const scored = Object.entries(scores).flatMap(([seat, kinds]) => [
    ...Object.entries(kinds).map(([kind, mean]) => [`${seat} ${kind}`, mean] as const),
    ...(worth[seat] ? [[`${seat}, weighed`, worth[seat]] as const] : []),
  ]);
  const reached = Object.entries(outcomes).filter(([, { count }]) => count > 0);
  return [
    [
      `${scenario}: ${games} games of the cut "${cut}", seed ${seed}; ${who.join(', ')}.`,
      `${ended} ended, ${errors.length} could not go on; ${rounds.mean.toFixed(1)} rounds each (${rounds.least} to ${rounds.most}).`,
      `Agreement of some kind: ${percent(agreement.share)} (${percent(agreement.low)} to ${percent(agreement.high)}).`,
      ...errors.map(({ game, seed: own, what }) => `  game ${game}, seed ${own}: ${what}`),
    ].join('\n'),
    shares(
      `endings, ${endingsReached} of ${Object.keys(endings).length} reached`,
      'games',
      Object.entries(endings),
    ),
    shares('outcomes', 'games', reached),
    shares('ahead of the other, each by its own weights', 'games', [
      ...Object.entries(ahead),
      ['neither', level] as const,
    ]),
    means('scores', [...scored, ...partyScores.map(([party, mean]) => [`${party} score`, mean] as const)]),
    means('meters at the end', Object.entries(meters)),
    ...choices(simulation),
  ].join('\n\n');
}
