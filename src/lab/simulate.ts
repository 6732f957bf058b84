import { scoreKinds } from '../crisis/scores.ts';
import { kernelOf } from '../kernel/kernel.ts';
import type { Scenario, ScoreKind } from '../scenario/schema.ts';
import { type Mean, meanOf, type Share, shareOf } from './intervals.ts';
import { playGames } from './play-games.ts';
import { partiesAmong } from './play-out.ts';
import type { Player } from './player.ts';
import { type Choices, choicesIn } from './tally/choices.ts';
import { worthScale } from './tally/counter.ts';
import { type Detail, measureSize, measuresOfSeat, type TallyPlan, tallyPlan } from './tally/layout.ts';
import { momentsAt, type StuckGame, sum, type Tally } from './tally/tally.ts';

/** What many games of a scenario came to. Shares and means are over the games that ended, with 95% intervals. */
export interface Simulation {
  scenario: string;
  cut: string;
  seed: number;
  /** Games played, and those of them that came to their debrief. */
  games: number;
  ended: number;
  /** Games that could not go on, with the seed that shows it. */
  errors: StuckGame[];
  /** Ending -> share; every ending of the scenario, in its order. */
  endings: Record<string, Share>;
  /** How many of the endings came up at all. */
  endingsReached: number;
  outcomes: Record<string, Share>;
  /** Games with an agreement of some kind: see `agreementIn`. */
  agreement: Share;
  /** Seat -> games in which it ended above the other, each by its own weights; `level`: neither did. */
  ahead: Record<string, Share>;
  level: Share;
  /** Rounds played until the outcome, counted from 1. */
  rounds: Mean;
  /** Seat -> score. */
  scores: Record<string, Record<ScoreKind, Mean>>;
  /** Seat -> its three scores as its own character weighs them. */
  worth: Record<string, Mean>;
  /** Meter -> where it stood in the debrief. */
  meters: Record<string, Mean>;
  /** Third party that had a seat -> its score; absent where none had. */
  parties?: Record<string, Mean>;
  /** What was chosen on the way, where that was counted. */
  choices?: Choices;
}

/** Reads a tally as a report. */
export function simulationOf(plan: TallyPlan, tally: Tally, seed: number): Simulation {
  const { kernel, cut, layout, measures } = plan;
  const { scenario, names } = kernel.compiler;
  const { ended, stuck: errors } = tally;
  const shares = (from: number, list: readonly string[]): Record<string, Share> =>
    Object.fromEntries(list.map((name, at) => [name, shareOf(sum(tally, from + at), ended)]));
  const mean = (measure: number, scale = 1): Mean =>
    meanOf(
      momentsAt(tally, layout.measures + measureSize * measure, scale),
      (tally.least[measure] ?? 0) / scale,
      (tally.most[measure] ?? 0) / scale,
    );
  const seats = names.seats.names;
  const bySeat = <T>(value: (from: number) => T): Record<string, T> =>
    Object.fromEntries(seats.map((seat, at) => [seat, value(measures.scores + at * measuresOfSeat)]));
  const endings = shares(layout.endings, names.endings.names);
  return {
    scenario: scenario.id,
    cut,
    seed,
    games: ended + errors.length,
    ended,
    errors,
    endings,
    endingsReached: Object.values(endings).filter(({ count }) => count > 0).length,
    outcomes: shares(layout.outcomes, names.outcomes.names),
    agreement: shareOf(sum(tally, layout.agreement), ended),
    ahead: shares(layout.ahead, seats),
    level: shareOf(sum(tally, layout.ahead + seats.length), ended),
    rounds: mean(measures.rounds),
    scores: bySeat((from) => {
      const kinds = scoreKinds.map((kind, at) => [kind, mean(from + at)]);
      return Object.fromEntries(kinds) as Record<ScoreKind, Mean>;
    }),
    worth: bySeat((from) => mean(from + scoreKinds.length, worthScale)),
    meters: Object.fromEntries(plan.meters.map((meter, at) => [meter, mean(measures.meters + at)])),
    ...(plan.parties.length > 0 && {
      parties: Object.fromEntries(plan.parties.map((party, at) => [party, mean(measures.parties + at)])),
    }),
    ...(plan.detail === 'choices' && { choices: choicesIn(plan, tally) }),
  };
}

/**
 * Plays many games one after the other and reports them; the same scenario, settings and players give the same answer,
 * to the byte. Over several threads, `Work` does the same in parts.
 * @param games how many, at least 1
 */
export function simulate(
  scenario: Scenario,
  settings: {
    cut: string;
    games: number;
    seed: number;
    /** Seat -> who plays it; a third party has a seat when somebody does. */
    players: Readonly<Record<string, Player>>;
    detail?: Detail;
  },
): Simulation {
  const { cut, games, seed, players, detail = 'ends' } = settings;
  const tally = playGames(scenario, { cut, seed, players, detail }, { first: 0, games });
  const plan = tallyPlan(kernelOf(scenario), cut, detail, partiesAmong(scenario, players));
  return simulationOf(plan, tally, seed);
}
