import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import type { Luck } from './luck.ts';
import { type Mind, mindOf } from './mind.ts';

/** How a game is played on in thought: seals orders for a seat into a row. It may not look at what the other sealed. */
export type Policy = (kernel: Kernel, row: Row, seat: number, luck: Luck) => void;

/**
 * How both sides would plausibly play on, as the rival thinks of it: acts by what they are worth on the night, clauses
 * with concessions that grow as time runs out. What things are worth is thought over once a round, at the first row
 * of it that is asked about.
 */
export function plausiblePolicy(): Policy {
  const minds = new Map<number, Mind>();
  return (kernel, row, seat, luck) => {
    const round = row[kernel.compiler.layout.round] as number;
    let mind = minds.get(round);
    if (!mind) {
      mind = mindOf(kernel, row);
      minds.set(round, mind);
    }
    mind.habits.order(row, seat, luck.below(2 ** 31));
  };
}
