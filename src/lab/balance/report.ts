import { kernelOf } from '../../kernel/kernel.ts';
import type { Scenario } from '../../scenario/schema.ts';
import type { Mean, Share } from '../intervals.ts';
import { simulationOf } from '../simulate.ts';
import { tallyPlan } from '../tally/layout.ts';
import { nameOf } from '../who.ts';
import { judgeBlocked } from './blocked.ts';
import { decisionShares, judgeDecisions } from './decisions.ts';
import { type EvenShare, endingShares, judgeEndings } from './endings.ts';
import type { Evidence } from './evidence.ts';
import { type Finding, limits } from './finding.ts';
import { type HappeningRow, happeningRows, judgeHappenings } from './happenings.ts';
import { judgeMoves, moveShares } from './moves.ts';
import { judgeMustHaves, mustHaveShares } from './must-haves.ts';
import { judgePositions, type PositionFigures, positionFigures } from './positions.ts';
import { judgeRounds, type RoundRow, roundRows } from './rounds.ts';
import type { BalanceSettings, Pairing } from './set.ts';
import { agreementShare, aheadShares, judgeAgreement, judgeSides } from './sides.ts';
import { judgeSpace, type SpaceRow, spaceRows } from './space.ts';

/** One match of the set: who met, and how it came out. */
export interface MatchRow {
  pairing: Pairing;
  /** Seat -> who played it. */
  players: Record<string, string>;
  games: number;
  /** Seat -> games in which it ended above the other, each by its own weights. */
  ahead: Record<string, Share>;
  agreement: Share;
  /** Seat -> its scores as its character weighs them. */
  worth: Record<string, Mean>;
}

/** How a scenario is balanced. Shares and means have 95% intervals. */
export interface Balance {
  scenario: string;
  settings: BalanceSettings;
  limits: typeof limits;
  matches: MatchRow[];
  /** Games that could not go on, with what stopped them. */
  errors: { seed: number; what: string }[];
  /** Between equal rivals. */
  ahead: Record<string, Share>;
  agreement: Share;
  /** Over the whole set, each pairing counting alike. */
  endings: Record<string, EvenShare>;
  space: SpaceRow[];
  /** Of players with intent: rivals and greedy ones. */
  moves: Record<string, Share>;
  decisions: Record<string, Record<string, Share>>;
  mustHaves: Record<string, Record<string, Share>>;
  positions: Record<string, Record<string, PositionFigures>>;
  happenings: HappeningRow[];
  rounds: RoundRow[];
  findings: Finding[];
}

/** What the set is counted by. */
export const balancePlan = (scenario: Scenario, cut: string) => tallyPlan(kernelOf(scenario), cut, 'choices');

/** The judges, in the order in which their findings are told. */
const judges: readonly ((evidence: Evidence) => Finding[])[] = [
  judgeSides,
  judgeAgreement,
  judgeSpace,
  judgeEndings,
  judgeRounds,
  judgeMoves,
  judgeDecisions,
  judgePositions,
  judgeBlocked,
  judgeMustHaves,
  judgeHappenings,
];

/** Everything that the judges find. */
export const findingsOf = (evidence: Evidence): Finding[] => judges.flatMap((judge) => judge(evidence));

/** Judges a scenario by the games of its set. */
export function balanceOf(evidence: Evidence): Balance {
  const { settings, plan, played } = evidence;
  const matches = played.map(({ pairing, match, tally }) => {
    const { games, ahead, agreement, worth, errors } = simulationOf(plan, tally, match.seed);
    const players = Object.entries(match.players).map(([seat, who]) => [seat, nameOf(who)]);
    return { pairing, players: Object.fromEntries(players), games, ahead, agreement, worth, errors };
  });
  return {
    scenario: plan.kernel.compiler.scenario.id,
    settings,
    limits,
    matches: matches.map(({ errors: _, ...row }) => row),
    errors: matches.flatMap(({ errors }) => errors.map(({ seed, what }) => ({ seed, what }))),
    ahead: aheadShares(evidence),
    agreement: agreementShare(evidence),
    endings: endingShares(evidence),
    space: spaceRows(evidence),
    moves: moveShares(evidence),
    decisions: decisionShares(evidence),
    mustHaves: mustHaveShares(evidence),
    positions: positionFigures(evidence),
    happenings: happeningRows(evidence),
    rounds: roundRows(evidence),
    findings: findingsOf(evidence),
  };
}
