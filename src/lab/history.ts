import type { Game } from '../crisis/game.ts';
import type { Journal } from '../crisis/journal.ts';
import { placeOf, roundAt, roundsOf, seatsOf } from '../crisis/place.ts';
import type { Entry, State } from '../crisis/state.ts';
import type { History } from '../scenario/history-schema.ts';
import type { Scenario } from '../scenario/schema.ts';
import { inLanguage } from '../scenario/text.ts';
import { type HistoryLine, historyPlayer } from './history-player.ts';
import { playOut } from './play-out.ts';

/** One measured figure beside what the game made of it. */
export interface CalibrationRow {
  meter: string;
  round: string;
  figure: string;
  real: number;
  /** The meter at the end of that round; undefined when the game never came there. */
  simulated: number | undefined;
  /** Simulated less real. */
  difference: number | undefined;
  within: number;
  close: boolean;
  sources: readonly string[];
}

/** One round of the real course of events, as the game took it. */
export interface HistoryRound {
  round: string;
  date: string;
  /** One a step: seat -> what it really did. */
  steps: readonly Readonly<Record<string, HistoryLine>>[];
  /** What the game noted from the round's first minute to its last. */
  entries: readonly Entry[];
  /** Where the meters stood at its end. */
  meters: Readonly<Record<string, number>>;
}

/** The real course of events, played. */
export interface HistoryReport {
  scenario: string;
  cut: string;
  rounds: readonly HistoryRound[];
  epilogue: readonly Entry[];
  outcome: string;
  blame: string | undefined;
  ending: string;
  calibration: readonly CalibrationRow[];
  journal: Journal;
}

/** The cut that plays the most of the calendar. */
export function longestCut(scenario: Scenario): string {
  const cuts = Object.keys(scenario.calendar.cuts);
  const lengths = cuts.map((cut) => roundsOf(scenario, cut).length);
  return cuts[lengths.indexOf(Math.max(...lengths))] ?? '';
}

/**
 * Plays what both delegations really did, in the longest cut, with the chance that the history names.
 * @throws Stuck when the rules refuse something that really happened: scenario or history is wrong
 */
export function playHistory(scenario: Scenario, history: History): HistoryReport {
  const cut = longestCut(scenario);
  const player = historyPlayer(history);
  const players = Object.fromEntries(seatsOf(scenario).map((seat) => [seat, player]));
  const rounds: HistoryRound[] = [];
  const watch = ({ state }: Game) => {
    if (isEndOfRound(scenario, state)) rounds.push(reportRound(scenario, history, state, rounds));
  };
  const { state, journal } = playOut(scenario, { cut, seed: history.seed, players, watch });
  const noted = rounds.reduce((sum, { entries }) => sum + entries.length, 0);
  return {
    scenario: scenario.id,
    cut,
    rounds,
    epilogue: state.chronicle.slice(noted),
    outcome: state.outcome ?? '',
    blame: state.blame,
    ending: state.ending ?? '',
    calibration: history.calibration.map((measured) => compare(measured, rounds)),
    journal,
  };
}

/** Resolved, and the next thing is another round or the epilogue. */
export function isEndOfRound(scenario: Scenario, state: State): boolean {
  if (state.phase !== 'resolution') return false;
  return state.outcome !== undefined || state.step === roundAt(scenario, state).round.steps.length - 1;
}

function reportRound(
  scenario: Scenario,
  history: History,
  state: State,
  before: readonly HistoryRound[],
): HistoryRound {
  const { round } = placeOf(scenario, state);
  const noted = before.reduce((sum, { entries }) => sum + entries.length, 0);
  return {
    round,
    date: scenario.calendar.rounds[round]?.date ?? '',
    steps: history.rounds[round] ?? [],
    entries: state.chronicle.slice(noted),
    meters: { ...state.meters, rupture: state.rupture },
  };
}

function compare(
  { meter, round, real, within, figure, sources }: History['calibration'][number],
  rounds: readonly HistoryRound[],
): CalibrationRow {
  const simulated = rounds.find((played) => played.round === round)?.meters[meter];
  const difference = simulated === undefined ? undefined : Math.round((simulated - real) * 100) / 100;
  const close = difference !== undefined && Math.abs(difference) <= within;
  return {
    meter,
    round,
    figure: inLanguage(figure, 'en'),
    real,
    simulated,
    difference,
    within,
    close,
    sources,
  };
}
