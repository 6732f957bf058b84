import { firstChance } from '../crisis/chance.ts';
import type { Orders } from '../crisis/journal.ts';
import type { Scores } from '../crisis/view-type.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { debrief, deliberation, type Row } from '../kernel/layout.ts';
import { luckFrom } from '../rival/luck.ts';
import { scatter } from '../rival/noise.ts';
import type { Policy } from '../rival/policy.ts';
import { weigh } from '../rival/worth.ts';
import type { Both, Expectation, Part } from './turning-points-type.ts';

/** A seat's orders in the step that is looked at, as they lie in a row; `freed` is left to the policy. */
export interface Fixed {
  block: Int32Array;
  freed?: Part;
}

/** What a step came to, playout by playout. */
export interface Sample {
  /** By seat: 0..100, weighed. */
  values: Both<Float64Array>;
  /** By seat: the means. */
  means: Both<Expectation>;
}

/** Plays games on from a step. */
export interface Playouts {
  /** Orders as they lie in a row. */
  fixed(row: Row, seat: number, orders: Orders): Fixed;
  /**
   * Plays the rest of a game `count` times, with the playouts numbered from `first`. Playouts of one number share their
   * luck, step for step, wherever they set out from: what two samples differ by is then what their orders differ by.
   * @param orders by seat: what it seals in the step that stands open; undefined for the policy's
   */
  sample(row: Row, orders: Both<Fixed | undefined>, first: number, count: number): Sample;
  /** What a finished game came to. */
  ended(row: Row): Both<Expectation>;
}

/** Where a part lies in a seat's sealed block, and how many numbers it has (the edits have the rest). */
const places: Record<Part, [at: number, size: number | undefined]> = {
  public: [1, 1],
  quiet: [2, 1],
  decision: [3, 1],
  edits: [4, undefined],
};

/** Sets playouts up: the same seed gives the same games. */
export function playoutsOf(kernel: Kernel, policy: Policy, seed: number): Playouts {
  const { scenario, names, layout } = kernel.compiler;
  const { sealed, sealedSize } = layout;
  const work = new Int32Array(layout.size);
  const before = new Int32Array(sealedSize);

  /** A stream of luck of its own for each playout, step and purpose. */
  const streamOf = (row: Row, playout: number, purpose: number): number => {
    const step = (row[layout.round] as number) * 16 + (row[layout.step] as number);
    return scatter(seed + Math.imul(playout, 0x9e3779b1) + Math.imul(step * 4 + purpose, 0x85ebca77));
  };
  const draw = (row: Row, seat: number, playout: number): void =>
    policy(kernel, row, seat, luckFrom(streamOf(row, playout, seat)));
  const order = (row: Row, seat: number, fixed: Fixed | undefined, playout: number): void => {
    if (!fixed || fixed.freed) draw(row, seat, playout);
    if (!fixed) return;
    const at = sealed + seat * sealedSize;
    if (!fixed.freed) {
      row.set(fixed.block, at);
      return;
    }
    const [from, size] = places[fixed.freed];
    before.set(row.subarray(at, at + sealedSize));
    row.set(fixed.block, at);
    row.set(before.subarray(from, size === undefined ? sealedSize : from + size), at + from);
    const [open, quiet] = [(row[at + 1] as number) - 1, (row[at + 2] as number) - 1];
    // The purse may not pay for what the policy drew beside what was ordered: then that is left out.
    if (open >= 0 && quiet >= 0 && kernel.purseRefusal(row, open, quiet)) row[at + from] = 0;
  };
  const turnUp = (row: Row, playout: number): void => {
    row.set(firstChance(streamOf(row, playout, 2)), layout.chance);
    kernel.closeRound(row);
  };
  const goOn = (row: Row, playout: number): void => {
    row.set(firstChance(streamOf(row, playout, 3)), layout.chance);
    kernel.advance(row);
  };
  const playOut = (row: Row, orders: Both<Fixed | undefined>, playout: number): void => {
    let now = orders;
    while (row[layout.phase] !== debrief) {
      if (row[layout.phase] !== deliberation) {
        goOn(row, playout);
        continue;
      }
      order(row, 0, now[0], playout);
      order(row, 1, now[1], playout);
      for (const seat of kernel.asked(row)) {
        // Third parties: what they did in the step that is looked at lies sealed in it.
        if (seat < 2 || row[sealed + seat * sealedSize] !== 0) continue;
        policy(kernel, row, seat, luckFrom(scatter(streamOf(row, playout, 1) + seat)));
      }
      turnUp(row, playout);
      now = [undefined, undefined];
    }
  };

  const worth = (seat: number, scores: Scores): number =>
    weigh(scenario, names.seats.names[seat] ?? '', scores);
  const expectation = (row: Row, seat: number): Expectation => {
    const scores = kernel.scores(row, seat);
    return { weighed: worth(seat, scores), scores };
  };

  return {
    fixed(row, seat, orders) {
      work.set(row);
      kernel.seal(work, seat, orders);
      const at = sealed + seat * sealedSize;
      return { block: work.slice(at, at + sealedSize) };
    },
    sample(row, orders, first, count) {
      const seats = [0, 1].map(() => ({
        values: new Float64Array(count),
        sums: { aims: 0, home: 0, relationship: 0 },
      })) as unknown as Both<{ values: Float64Array; sums: Scores }>;
      for (let one = 0; one < count; one += 1) {
        work.set(row);
        playOut(work, orders, first + one);
        for (const [seat, { values, sums }] of seats.entries()) {
          const { weighed, scores } = expectation(work, seat);
          values[one] = weighed;
          sums.aims += scores.aims;
          sums.home += scores.home;
          sums.relationship += scores.relationship;
        }
      }
      const mean = ({ values, sums }: { values: Float64Array; sums: Scores }): Expectation => ({
        weighed: values.reduce((sum, value) => sum + value, 0) / count,
        scores: {
          aims: sums.aims / count,
          home: sums.home / count,
          relationship: sums.relationship / count,
        },
      });
      return { values: [seats[0].values, seats[1].values], means: [mean(seats[0]), mean(seats[1])] };
    },
    ended: (row) => [expectation(row, 0), expectation(row, 1)],
  };
}
