import type { Finding } from '../lab/balance/finding.ts';
import type { Balance } from '../lab/balance/report.ts';
import type { Share } from '../lab/intervals.ts';
import type { Place } from '../scenario/diagnostic.ts';
import type { Places } from '../scenario/places.ts';
import { percent, shareCells, shareColumns } from './figures.ts';
import { findingSentence, type Sentence } from './finding-sentence.ts';
import { right, signed, table } from './table.ts';

/** A finding in words with its place in the author's file, path in front so that a terminal can open it. */
export type PlacedFinding = Finding & Sentence & { at: string } & Place;

/** Puts findings at their places, and into words. */
export const placed = (folder: string, findings: readonly Finding[], places: Places): PlacedFinding[] =>
  findings.map((finding) => {
    const place = places(finding.path);
    const { file, line, column } = place;
    return {
      ...finding,
      ...findingSentence(finding),
      ...place,
      at: `${folder.replace(/\/+$/, '')}/${file}:${line}:${column}`,
    };
  });

const span = ({ low, high }: { low: number; high: number }): string => `${percent(low)} to ${percent(high)}`;
const nested = <T>(record: Record<string, Record<string, T>>): [string, T][] =>
  Object.entries(record).flatMap(([one, inner]) =>
    Object.entries(inner).map(([two, value]): [string, T] => [`${one} ${two}`, value]),
  );
const shares = (head: string, of: string, rows: readonly (readonly [string, Share])[]): string =>
  table(
    [{ head }, ...shareColumns(of)],
    rows.map(([name, share]) => [name, ...shareCells(share)]),
  );

function matchTable({ matches }: Balance): string {
  const seats = Object.keys(matches[0]?.players ?? {});
  return table(
    [
      { head: 'who meets' },
      right('games'),
      ...seats.flatMap((seat) => [right(`${seat} ahead`), right('95% interval')]),
      right('agreement'),
      right('95% interval'),
    ],
    matches.map(({ pairing, players, games, ahead, agreement }) => [
      `${pairing}: ${Object.values(players).join(' - ')}`,
      String(games),
      ...seats.flatMap((seat) => {
        const share = ahead[seat];
        return share && share.of > 0 ? [percent(share.share), span(share)] : ['-', '-'];
      }),
      ...(agreement.of > 0 ? [percent(agreement.share), span(agreement)] : ['-', '-']),
    ]),
  );
}

function endingTable({ endings }: Balance): string {
  const pairings = [...new Set(Object.values(endings).flatMap(({ by }) => Object.keys(by)))];
  return table(
    [
      { head: 'endings, each pairing counting alike' },
      right('share'),
      right('95% interval'),
      right('games'),
      ...pairings.map(right),
    ],
    Object.entries(endings).map(([ending, { count, share, low, high, by }]) => [
      ending,
      percent(share),
      span({ low, high }),
      String(count),
      ...Object.values(by).map((one) => percent(one)),
    ]),
  );
}

const spaceTable = ({ space }: Balance): string =>
  table(
    [
      { head: 'deals both homes would ratify, as the round begins' },
      right('games'),
      right('of all deals'),
      right('95% interval'),
    ],
    space.map(({ round, games, percent: mean, low, high }) =>
      games === 0
        ? [round, '0', '-', '-']
        : [round, String(games), `${mean.toFixed(2)}%`, `${low.toFixed(2)}% to ${high.toFixed(2)}%`],
    ),
  );

function roundTable({ rounds }: Balance): string {
  const columns = [...new Set(rounds.map(({ seat, channel }) => `${seat}, ${channel}`))];
  const names = [...new Set(rounds.map(({ round }) => round))];
  return table(
    [{ head: 'points by which the act chosen there sets games apart' }, ...columns.map(right)],
    names.map((name) => [
      name,
      ...columns.map((column) => {
        const row = rounds.find(
          ({ round, seat, channel }) => round === name && `${seat}, ${channel}` === column,
        );
        return row
          ? `${row.acts.spread.toFixed(1)} (${row.acts.low.toFixed(1)} to ${row.acts.high.toFixed(1)})`
          : '-';
      }),
    ]),
  );
}

const happeningTable = ({ happenings }: Balance): string =>
  table(
    [
      { head: 'happenings by chance: points they are worth where they come' },
      right('came in'),
      { head: 'seat' },
      right('by'),
      right('95% interval'),
    ],
    happenings.map(({ happening, seat, comes, by, low, high }) => [
      happening,
      percent(comes),
      seat,
      signed(by),
      `${signed(low)} to ${signed(high)}`,
    ]),
  );

const choiceTables = ({ moves, decisions, mustHaves, positions }: Balance): string[] => [
  shares('moves, of the steps in which they were legal', 'steps', Object.entries(moves)),
  shares('decisions, likewise', 'nights', nested(decisions)),
  shares('must-haves met, of the games in which they were chosen', 'games', nested(mustHaves)),
  table(
    [{ head: 'positions' }, right('proposed'), right('accepted'), ...shareColumns('agreed at the end')],
    nested(positions).map(([name, { proposed, accepted, agreed }]) => [
      name,
      String(proposed),
      String(accepted),
      ...shareCells(agreed),
    ]),
  ),
];

/**
 * A balance for people: tables, and at the end what was found.
 * @param choices whether every choice is listed as well
 */
export function balanceReport(
  balance: Balance,
  findings: readonly PlacedFinding[],
  choices: boolean,
): string {
  const { scenario, settings, errors, matches } = balance;
  const games = matches.reduce((sum, one) => sum + one.games, 0);
  const sure = findings.filter((one) => one.sure).length;
  return [
    [
      `${scenario}: ${games} games of the cut "${settings.cut}", seed ${settings.seed}, rivals at level ${settings.level}.`,
      'Ahead: the higher of both sides, each by its own weights. Agreement: a text both homes ratified, or announcements on both sides with an agreed line in common.',
      'Choices are those of rivals and greedy players; what acts matter is read off the random games, where they are chosen by lot.',
      ...errors.map(({ seed, what }) => `  could not go on, seed ${seed}: ${what}`),
    ].join('\n'),
    matchTable(balance),
    endingTable(balance),
    spaceTable(balance),
    roundTable(balance),
    ...(balance.happenings.length > 0 ? [happeningTable(balance)] : []),
    ...(choices ? choiceTables(balance) : []),
    [
      findings.length === 0
        ? 'Nothing found that wants mending.'
        : `${findings.length} found, ${sure} of them beyond doubt; "perhaps" may be chance, and more --games tell.`,
      ...findings.map(
        ({ at, about, what, mend, sure: certain }) =>
          `${at}  ${certain ? '' : 'perhaps '}${about}  ${what} — ${mend}`,
      ),
    ].join('\n'),
  ].join('\n\n');
}
