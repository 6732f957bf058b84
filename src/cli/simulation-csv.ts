import { csv } from '../lab/csv.ts';
import type { Mean, Share } from '../lab/intervals.ts';
import type { Simulation } from '../lab/simulate.ts';

/** What each row says: a share has `count` of `of`; a mean has `least` and `most`; both have a 95% interval. */
const columns = ['figure', 'whose', 'name', 'value', 'low', 'high', 'least', 'most', 'count', 'of'] as const;

type Row = readonly (string | number | undefined)[];

const shareRow = (
  figure: string,
  whose: string,
  name: string,
  { count, of, share, low, high }: Share,
): Row => [
  figure,
  whose,
  name,
  ...(of === 0 ? ['', '', ''] : [share, low, high]),
  undefined,
  undefined,
  count,
  of,
];
const meanRow = (figure: string, whose: string, name: string, one: Mean): Row => [
  figure,
  whose,
  name,
  ...(one.of === 0 ? ['', '', '', '', ''] : [one.mean, one.low, one.high, one.least, one.most]),
  undefined,
  one.of,
];
const countRow = (figure: string, whose: string, name: string, count: number, games: number): Row => [
  figure,
  whose,
  name,
  count,
  ...['', '', '', '', ''],
  games,
];

function choiceRows({ choices, ended }: Simulation): Row[] {
  if (!choices) return [];
  const { moves, decisions, mustHaves, positions, happenings } = choices;
  const of = <T>(record: Record<string, T>, row: (name: string, value: T) => Row[]): Row[] =>
    Object.entries(record).flatMap(([name, value]) => row(name, value));
  return [
    ...of(moves, (name, share) => [shareRow('move', '', name, share)]),
    ...of(decisions, (seat, all) => of(all, (name, share) => [shareRow('decision', seat, name, share)])),
    ...of(mustHaves, (seat, all) =>
      of(all, (name, { chosen, met }) => [
        shareRow('must-have chosen', seat, name, chosen),
        shareRow('must-have met', seat, name, met),
      ]),
    ),
    ...of(positions, (clause, all) =>
      of(all, (name, { proposed, accepted, agreed }) => [
        countRow('position proposed', clause, name, proposed, ended),
        countRow('position accepted', clause, name, accepted, ended),
        shareRow('position agreed', clause, name, agreed),
      ]),
    ),
    ...of(happenings, (name, share) => [shareRow('happening', '', name, share)]),
  ];
}

/** A report for a spreadsheet or R: one row a figure. Rows of other figures may come; the columns stay. */
export function simulationCsv(simulation: Simulation): string {
  const {
    endings,
    outcomes,
    agreement,
    ahead,
    level,
    rounds,
    scores,
    worth,
    meters,
    parties = {},
  } = simulation;
  const shares = (figure: string, record: Record<string, Share>): Row[] =>
    Object.entries(record).map(([name, share]) => shareRow(figure, '', name, share));
  return csv(columns, [
    ...shares('ending', endings),
    ...shares('outcome', outcomes),
    shareRow('agreement', '', '', agreement),
    ...shares('ahead', ahead),
    shareRow('ahead', '', 'neither', level),
    meanRow('rounds', '', '', rounds),
    ...Object.entries(scores).flatMap(([seat, kinds]) =>
      Object.entries(kinds).map(([kind, mean]) => meanRow('score', seat, kind, mean)),
    ),
    ...Object.entries(worth).map(([seat, mean]) => meanRow('score', seat, 'weighed', mean)),
    ...Object.entries(parties).map(([party, mean]) => meanRow('score', party, 'score', mean)),
    ...Object.entries(meters).map(([meter, mean]) => meanRow('meter', '', meter, mean)),
    ...choiceRows(simulation),
  ]);
}
