import type { Offer } from '../crisis/journal.ts';
import { roundsOf } from '../crisis/place.ts';
import type { State } from '../crisis/state.ts';
import { type Kernel, kernelOf } from '../kernel/kernel.ts';
import { deliberation, type Row, resolution } from '../kernel/layout.ts';
import { codeOf } from '../kernel/offer-code.ts';
import { rowOf } from '../kernel/rows.ts';
import type { Decision, Scenario } from '../scenario/schema.ts';
import { weigh } from './worth.ts';

/** A game as a delegation imagines it, to be played ahead on the kernel. */
export interface Ahead {
  scenario: Scenario;
  kernel: Kernel;
  seat: string;
  /** Numbers of the delegation's own seat and of the other. */
  mine: number;
  theirs: number;
  /** Where the game stands; never changed, only copied. */
  now: Row;
  /** The last step of the last round: the night of the deadline. */
  night: { round: number; step: number };
}

/** Sets an imagined state up to be played ahead. */
export function aheadOf(scenario: Scenario, state: State, seat: string): Ahead {
  const kernel = kernelOf(scenario);
  const mine = kernel.compiler.names.seats.at(seat);
  const rounds = roundsOf(scenario, state.cut);
  const last = scenario.calendar.rounds[rounds.at(-1) ?? ''];
  const night = { round: rounds.length - 1, step: (last?.steps.length ?? 1) - 1 };
  return { scenario, kernel, seat, mine, theirs: 1 - mine, now: rowOf(kernel.compiler, state), night };
}

/** The same game with one clause agreed in these words, or open. */
export function withClause({ kernel, now }: Ahead, clause: string, agreed: Offer | undefined): Row {
  const { names, layout } = kernel.compiler;
  const number = names.clauses.at(clause);
  const positions = names.positions[number];
  const row = now.slice();
  row[layout.clauses + 4 * number] = agreed && positions ? codeOf(positions, agreed) + 1 : 0;
  return row;
}

/**
 * How a game would come out if the night of the deadline came now: the real rules play the decision and the
 * epilogue from here. The text, the tracks and the homes are taken as they stand; the given row is untouched.
 */
export function nightOf(
  { kernel, mine, theirs, night }: Ahead,
  from: Row,
  own: Decision,
  other: Decision,
): Row {
  const { layout } = kernel.compiler;
  const row = from.slice();
  if (row[layout.outcome] === 0) {
    row.fill(0, layout.sealed, layout.sealed + 2 * layout.sealedSize);
    row[layout.phase] = deliberation;
    row[layout.round] = night.round;
    row[layout.step] = night.step;
    kernel.seal(row, mine, { decision: own });
    kernel.seal(row, theirs, { decision: other });
    kernel.closeRound(row);
  }
  row[layout.phase] = resolution;
  kernel.advance(row);
  return row;
}

/** What a row is worth to a seat if it all ended there, by its own objectives: 0..100. */
export const worthIn = ({ scenario, kernel }: Ahead, row: Row, seat: number): number =>
  weigh(scenario, kernel.compiler.names.seats.names[seat] ?? '', kernel.scores(row, seat));
