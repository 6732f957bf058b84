import { decisions } from '../crisis/asked.ts';
import { roundsOf } from '../crisis/place.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { deliberation, type Row, resolution } from '../kernel/layout.ts';
import { decideIn } from '../kernel/orders.ts';

/** Decisions as numbers. */
export const [sign, announce, lapse] = [
  decisions.indexOf('sign'),
  decisions.indexOf('announce'),
  decisions.indexOf('lapse'),
] as const;

/** The night of the deadline, as a rival looks ahead to it. */
export interface Night {
  /** Turns a row's calendar to the last step of its last round, everything else as it stands. */
  turnTo(row: Row): void;
  /**
   * How a game would come out if the night came now: the real rules play these decisions of both seats and the
   * epilogue. The row it gives is the same each time, and good until the next is asked for.
   */
  fallsOn(from: Row, one: number, two: number): Row;
}

/** Compiles the night. */
export function nightOf(kernel: Kernel): Night {
  const { layout, scenario, names } = kernel.compiler;
  const lasts = names.cuts.names.map((cut) => {
    const rounds = roundsOf(scenario, cut);
    const steps = scenario.calendar.rounds[rounds.at(-1) ?? '']?.steps ?? [];
    return { round: rounds.length - 1, step: steps.length - 1 };
  });
  const turnTo = (row: Row): void => {
    const last = lasts[row[layout.cut] as number] as (typeof lasts)[number];
    row[layout.phase] = deliberation;
    row[layout.round] = last.round;
    row[layout.step] = last.step;
  };
  const row = new Int32Array(layout.size);
  return {
    turnTo,
    fallsOn(from, one, two) {
      row.set(from);
      if (row[layout.outcome] === 0) {
        turnTo(row);
        decideIn(layout, row, 0, one);
        decideIn(layout, row, 1, two);
        kernel.closeRound(row);
      }
      row[layout.phase] = resolution;
      kernel.advance(row);
      return row;
    },
  };
}
