import { roundsOf } from '../../crisis/place.ts';
import { worthScale } from '../tally/counter.ts';
import { measureSize } from '../tally/layout.ts';
import { momentsAt } from '../tally/tally.ts';
import { type Evidence, pooled } from './evidence.ts';
import { type Finding, limits } from './finding.ts';
import { type Spread, spreadOf } from './spread.ts';

/** What the choice of an act in one round is worth to the side that makes it. */
export interface RoundRow {
  round: string;
  seat: string;
  channel: 'public' | 'quiet';
  /** How far apart games end for it, by which act it took there, in points of 0..100. */
  acts: Spread;
}

/**
 * Round by round, how much the act matters that a side takes there. Read off the random games: what is chosen by lot
 * is chosen for no reason that could itself decide the game.
 */
export function roundRows(evidence: Evidence): RoundRow[] {
  const { kernel, cut, layout } = evidence.plan;
  const { scenario, names } = kernel.compiler;
  const tally = pooled(evidence, 'random pairs');
  return roundsOf(scenario, cut).flatMap((round, at) =>
    names.seats.names.flatMap((seat, number) =>
      (['public', 'quiet'] as const).flatMap((channel): RoundRow[] => {
        const acts = spreadOf(
          kernel.moves.flatMap((move, place) =>
            move.seat === number && move.quiet === (channel === 'quiet')
              ? momentsAt(
                  tally,
                  layout.afterMove + measureSize * (at * kernel.moves.length + place),
                  worthScale,
                )
              : [],
          ),
        );
        return acts ? [{ round, seat, channel, acts }] : [];
      }),
    ),
  );
}

/** Rounds in which it does not matter what anybody does. */
export function judgeRounds(evidence: Evidence): Finding[] {
  const { scenario } = evidence.plan.kernel.compiler;
  const rows = roundRows(evidence);
  return roundsOf(scenario, evidence.plan.cut).flatMap((round): Finding[] => {
    // On the night of the deadline it is the decision that matters.
    if (scenario.calendar.rounds[round]?.steps.includes('decision')) return [];
    const own = rows.filter((row) => row.round === round);
    if (own.length === 0) return [];
    const rootMean = (square: (row: RoundRow) => number): number =>
      Math.sqrt(Math.max(0, own.reduce((sum, row) => sum + square(row), 0) / own.length));
    const spread = rootMean(({ acts }) => acts.variance);
    if (spread >= limits.round) return [];
    return [
      {
        code: 'roundIdle',
        about: 'round',
        path: ['calendar', 'rounds', round],
        round,
        points: spread,
        sure: rootMean(({ acts }) => acts.high ** 2) < limits.round,
      },
    ];
  });
}
