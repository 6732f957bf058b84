import type { History } from '../scenario/history-schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import { type BacktestTally, playBacktest } from './backtest.ts';
import { type HappeningGames, playHappening } from './balance/happenings.ts';
import { gameSeed } from './game-seed.ts';
import { type Games, playGames } from './play-games.ts';
import type { Detail } from './tally/layout.ts';
import type { Tally } from './tally/tally.ts';
import { type Mismatch, verify } from './verify.ts';
import { playerOf, type Who } from './who.ts';

/** Games between players, as data. */
export interface Match {
  cut: string;
  seed: number;
  /** Seat -> who plays it; a third party has a seat when somebody does. */
  players: Readonly<Record<string, Who>>;
  detail: Detail;
}

/** A piece of work that one thread does at one go, as data: it crosses threads as it is. */
export type Work =
  | ({ do: 'play'; match: Match } & Games)
  | ({ do: 'happening'; cut: string; seed: number; happening: string } & Games)
  | ({ do: 'backtest'; history: History; seed: number } & Games)
  | ({ do: 'verify'; seed: number } & Games);

/** How far machine and kernel agreed. */
export interface Verified {
  games: number;
  events: number;
  /** The number of the game that shows a difference, from 0, and the difference. */
  mismatch: (Mismatch & { game: number }) | undefined;
}

/** What comes of each kind of work. */
export interface Parts {
  play: Tally;
  happening: HappeningGames;
  backtest: BacktestTally;
  verify: Verified;
}

/** What comes of a piece of work. */
export type PartOf<W extends Work> = Parts[W['do']];

function partOf(scenario: Scenario, work: Work): Parts[keyof Parts] {
  switch (work.do) {
    case 'play': {
      const { players, ...run } = work.match;
      const named = Object.entries(players).map(([seat, who]) => [seat, playerOf(who)]);
      return playGames(scenario, { ...run, players: Object.fromEntries(named) }, work);
    }
    case 'happening':
      return playHappening(scenario, work, work);
    case 'backtest':
      return playBacktest(scenario, work.history, work.seed, work);
    case 'verify': {
      const { games, events, mismatch } = verify(scenario, {
        games: work.games,
        seed: gameSeed(work.seed, work.first),
      });
      return { games, events, mismatch: mismatch && { ...mismatch, game: work.first + games - 1 } };
    }
  }
}

/** Does a piece of work; the same piece gives the same part, on whichever thread. */
export const doWork = <W extends Work>(scenario: Scenario, work: W): PartOf<W> =>
  partOf(scenario, work) as PartOf<W>;

/** Games that are played at one go: those on the kernel take some tenths of a millisecond, others many. */
const [manyAtOnce, fewAtOnce] = [100, 1];
/** Games of each cut that are verified at one go: they share a seed, so that this number belongs to the run. */
const verifiedOfEachCut = 2;

/** How many games of a match are played at one go. */
const gamesAtOnce = ({ players }: Match): number =>
  Object.values(players).every(({ plays }) => plays === 'random') ? manyAtOnce : fewAtOnce;

/** Cuts a number of games into pieces. */
export const pieces = (games: number, atOnce: number): Games[] =>
  Array.from({ length: Math.ceil(games / atOnce) }, (_, piece) => ({
    first: piece * atOnce,
    games: Math.min(atOnce, games - piece * atOnce),
  }));

/** All games of a match, as work. */
export const matchWork = (match: Match, games: number): Extract<Work, { do: 'play' }>[] =>
  pieces(games, gamesAtOnce(match)).map((piece) => ({ do: 'play', match, ...piece }));

/** A whole verification, as work. */
export const verifyWork = (
  { calendar }: Scenario,
  seed: number,
  games: number,
): Extract<Work, { do: 'verify' }>[] =>
  pieces(games, verifiedOfEachCut * Object.keys(calendar.cuts).length).map((piece) => ({
    do: 'verify',
    seed,
    ...piece,
  }));

/** A whole backtest, as work. */
export const backtestWork = (
  history: History,
  seed: number,
  games: number,
): Extract<Work, { do: 'backtest' }>[] =>
  pieces(games, fewAtOnce).map((piece) => ({ do: 'backtest', history, seed, ...piece }));
