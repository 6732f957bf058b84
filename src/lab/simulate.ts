import type { Game } from '../crisis/game.ts';
import { seatsOf } from '../crisis/place.ts';
import { scoreKinds, scoresOf } from '../crisis/scores.ts';
import type { Scores } from '../crisis/view-type.ts';
import { kernelOf } from '../kernel/kernel.ts';
import { luckFrom, seedFrom } from '../rival/luck.ts';
import type { Scenario, ScoreKind } from '../scenario/schema.ts';
import { fastPlayers, onKernel } from './play-on-kernel.ts';
import { playOut, Stuck } from './play-out.ts';
import type { Player } from './player.ts';

/** Lowest, mean (to one decimal) and highest of many whole numbers. */
export interface Spread {
  least: number;
  mean: number;
  most: number;
}

/** What many games of a scenario came to. */
export interface Simulation {
  scenario: string;
  cut: string;
  games: number;
  seed: number;
  /** Games that came to their debrief. */
  ended: number;
  /** Games that could not go on, with the seed that shows it. */
  errors: { game: number; seed: number; what: string }[];
  /** Ending -> games; every ending of the scenario, in its order. */
  endings: Record<string, number>;
  /** How many of the endings came up at all. */
  endingsReached: number;
  outcomes: Record<string, number>;
  /** Rounds played until the outcome, counted from 1. */
  rounds: Spread;
  /** Seat -> score. */
  scores: Record<string, Record<ScoreKind, Spread>>;
  /** Meter -> where it stood in the debrief. */
  meters: Record<string, Spread>;
}

/**
 * Plays many games and adds them up: on the kernel where every player can, else on the machine. The same scenario, settings and players give the same answer, to the byte.
 * @param games how many, at least 1
 * @param progress called with the number of games played so far, after each
 */
export function simulate(
  scenario: Scenario,
  settings: {
    cut: string;
    games: number;
    seed: number;
    players: Readonly<Record<string, Player>>;
    progress?: (played: number) => void;
  },
): Simulation {
  const { cut, games, seed, players, progress } = settings;
  const kernel = kernelOf(scenario);
  const fast = fastPlayers(scenario, players);
  const seeds = luckFrom(seed);
  const ended: Ended[] = [];
  const errors: Simulation['errors'] = [];
  for (let game = 0; game < games; game += 1) {
    const own = seedFrom(seeds);
    try {
      ended.push(
        fast ? onKernel(kernel, fast, cut, own) : sumUp(playOut(scenario, { cut, seed: own, players })),
      );
    } catch (error) {
      if (!(error instanceof Stuck)) throw error;
      errors.push({ game, seed: own, what: error.message });
    }
    progress?.(game + 1);
  }
  return { scenario: scenario.id, cut, games, seed, ended: ended.length, errors, ...addUp(scenario, ended) };
}

/** What is kept of a game that came to its end, so that thousands fit into memory. */
export interface Ended {
  ending: string;
  outcome: string;
  rounds: number;
  scores: Record<string, Scores>;
  meters: Readonly<Record<string, number>>;
}

function sumUp({ scenario, state }: Game): Ended {
  return {
    ending: state.ending ?? '',
    outcome: state.outcome ?? '',
    rounds: state.round + 1,
    scores: Object.fromEntries(seatsOf(scenario).map((seat) => [seat, scoresOf(scenario, state, seat)])),
    meters: state.meters,
  };
}

function addUp(scenario: Scenario, ended: readonly Ended[]) {
  const endings = count(
    Object.keys(scenario.endings),
    ended.map(({ ending }) => ending),
  );
  const scores = seatsOf(scenario).map((seat) => {
    const spreads = scoreKinds.map((kind) => [
      kind,
      spreadOf(ended.map((game) => game.scores[seat]?.[kind] ?? 0)),
    ]);
    return [seat, Object.fromEntries(spreads)];
  });
  const meters = Object.keys(ended[0]?.meters ?? {}).sort();
  return {
    endings,
    endingsReached: Object.values(endings).filter((games) => games > 0).length,
    outcomes: count(
      [...new Set(ended.map(({ outcome }) => outcome))].sort(),
      ended.map(({ outcome }) => outcome),
    ),
    rounds: spreadOf(ended.map(({ rounds }) => rounds)),
    scores: Object.fromEntries(scores) as Simulation['scores'],
    meters: Object.fromEntries(
      meters.map((meter) => [meter, spreadOf(ended.map((game) => game.meters[meter] ?? 0))]),
    ),
  };
}

function count(names: readonly string[], found: readonly string[]): Record<string, number> {
  return Object.fromEntries(names.map((name) => [name, found.filter((one) => one === name).length]));
}

function spreadOf(numbers: readonly number[]): Spread {
  if (numbers.length === 0) return { least: 0, mean: 0, most: 0 };
  let [least, most, sum] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0];
  for (const number of numbers) {
    least = Math.min(least, number);
    most = Math.max(most, number);
    sum += number;
  }
  return { least, mean: Math.round((sum * 10) / numbers.length) / 10, most };
}
