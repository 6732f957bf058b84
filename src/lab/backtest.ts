import { roundAt, seatsOf } from '../crisis/place.ts';
import type { History } from '../scenario/history-schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import { inLanguage } from '../scenario/text.ts';
import { gameSeed } from './game-seed.ts';
import { isEndOfRound, longestCut } from './history.ts';
import { type Mean, type Moments, meanOf, type Share, shareOf } from './intervals.ts';
import type { Games } from './play-games.ts';
import { playOut } from './play-out.ts';
import { scriptOfHistory, scriptPlayer } from './script.ts';

/** What some plays of the real course of events came to; to be added to others, and sent between threads. */
export interface BacktestTally {
  games: number;
  endings: Record<string, number>;
  outcomes: Record<string, number>;
  /** Plays in which something that really happened was not legal, chance having gone another way. */
  bent: number;
  /** By line of the calibration: the plays that came to its round, and what the meter was there. */
  figures: { seen: Moments; least: number; most: number; close: number }[];
}

/** The real choices under many chances. Shares and means have 95% intervals. */
export interface Backtest {
  scenario: string;
  cut: string;
  seeds: number;
  endings: Record<string, Share>;
  outcomes: Record<string, Share>;
  /** Plays in which something that really happened was not legal: it was left out there. */
  bent: Share;
  calibration: BacktestRow[];
}

/** One measured figure beside what the game makes of it under many chances. */
export interface BacktestRow {
  meter: string;
  round: string;
  figure: string;
  real: number;
  within: number;
  simulated: Mean;
  /** Of the plays that came to the round, those that were as close as they should be. */
  close: Share;
}

const plus = (record: Record<string, number>, name: string, by = 1): void => {
  record[name] = (record[name] ?? 0) + by;
};

/** A tally of no plays. */
export const emptyBacktest = ({ calibration }: History): BacktestTally => ({
  games: 0,
  endings: {},
  outcomes: {},
  bent: 0,
  figures: calibration.map(() => ({
    seen: { of: 0, sum: 0, squares: 0 },
    least: Number.POSITIVE_INFINITY,
    most: Number.NEGATIVE_INFINITY,
    close: 0,
  })),
});

function note(
  figure: BacktestTally['figures'][number],
  { real, within }: History['calibration'][number],
  value: number,
): void {
  figure.seen.of += 1;
  figure.seen.sum += value;
  figure.seen.squares += value * value;
  figure.least = Math.min(figure.least, value);
  figure.most = Math.max(figure.most, value);
  if (Math.abs(value - real) <= within) figure.close += 1;
}

/** Plays what both delegations really did, in the longest cut, each time under another seed of the run. */
export function playBacktest(
  scenario: Scenario,
  history: History,
  seed: number,
  { first, games }: Games,
): BacktestTally {
  const tally = emptyBacktest(history);
  const cut = longestCut(scenario);
  for (let game = first; game < first + games; game += 1) {
    let bent = false;
    const bend = () => {
      bent = true;
    };
    const players = seatsOf(scenario).map((seat) => [
      seat,
      scriptPlayer(scriptOfHistory(history, seat), bend),
    ]);
    const { state } = playOut(scenario, {
      cut,
      seed: gameSeed(seed, game),
      players: Object.fromEntries(players),
      watch: ({ state: now }) => {
        if (!isEndOfRound(scenario, now)) return;
        const { id } = roundAt(scenario, now);
        history.calibration.forEach((line, at) => {
          const value = line.meter === 'rupture' ? now.rupture : now.meters[line.meter];
          const figure = tally.figures[at];
          if (line.round === id && figure && value !== undefined) note(figure, line, value);
        });
      },
    });
    tally.games += 1;
    if (bent) tally.bent += 1;
    plus(tally.endings, state.ending ?? '');
    plus(tally.outcomes, state.outcome ?? '');
  }
  return tally;
}

/** Adds a part to a tally of the same history, in place. */
export function addBacktest(tally: BacktestTally, part: BacktestTally): void {
  tally.games += part.games;
  tally.bent += part.bent;
  for (const [ending, games] of Object.entries(part.endings)) plus(tally.endings, ending, games);
  for (const [outcome, games] of Object.entries(part.outcomes)) plus(tally.outcomes, outcome, games);
  tally.figures.forEach((figure, at) => {
    const other = part.figures[at];
    if (!other) return;
    figure.seen.of += other.seen.of;
    figure.seen.sum += other.seen.sum;
    figure.seen.squares += other.seen.squares;
    figure.least = Math.min(figure.least, other.least);
    figure.most = Math.max(figure.most, other.most);
    figure.close += other.close;
  });
}

/** Reads a tally as a report; endings and outcomes that did not come up are left out. */
export function backtestOf(scenario: Scenario, history: History, tally: BacktestTally): Backtest {
  const shares = (counts: Record<string, number>): Record<string, Share> =>
    Object.fromEntries(
      Object.entries(counts)
        .sort(([one], [two]) => (one < two ? -1 : 1))
        .sort(([, one], [, two]) => two - one)
        .map(([name, count]) => [name, shareOf(count, tally.games)]),
    );
  return {
    scenario: scenario.id,
    cut: longestCut(scenario),
    seeds: tally.games,
    endings: shares(tally.endings),
    outcomes: shares(tally.outcomes),
    bent: shareOf(tally.bent, tally.games),
    calibration: history.calibration.map(({ meter, round, figure, real, within }, at) => {
      const { seen, least, most, close } = tally.figures[at] as BacktestTally['figures'][number];
      return {
        meter,
        round,
        figure: inLanguage(figure, 'en'),
        real,
        within,
        simulated: meanOf(seen, least, most),
        close: shareOf(close, seen.of),
      };
    }),
  };
}
