import { debrief, deliberation, type Row } from '../kernel/layout.ts';
import type { Mind } from './mind.ts';
import { scatter } from './noise.ts';

/** A large odd number: keeps the luck of neighbouring steps and seats apart. */
const stride = 0x2545_f491;
/** Keeps the luck of the game apart from that of the seats in one step, and theirs from one another. */
const chanceApart = 0x20000;
const apart = (seat: number): number => (seat < 2 ? seat : seat + 1) * 0x10000;

/** Gives a row chance of its own: the real one is not to be known, and the same number brings the same again. */
export function reseed({ kernel }: Mind, row: Row, seed: number): void {
  const { chance } = kernel.compiler.layout;
  for (let word = 0; word < 4; word += 1) row[chance + word] = scatter(seed + word);
}

/**
 * Plays an imagined game on from a step in which every side has sealed, in place and to its end: so many more steps
 * by the habits of all, then the night of the deadline comes. Luck is by step, so that two games that began
 * with other orders are compared under the same luck.
 * @returns how many orders were played
 */
export function playToTheEnd(mind: Mind, row: Row, depth: number, seed: number, muddler = -1): number {
  const { kernel, habits, night } = mind;
  const { phase } = kernel.compiler.layout;
  let orders = kernel.asked(row).length;
  reseed(mind, row, seed);
  kernel.closeRound(row);
  let steps = 1;
  while (row[phase] !== debrief) {
    if (row[phase] !== deliberation) {
      kernel.advance(row);
      continue;
    }
    if (steps > depth) night.turnTo(row);
    const luck = seed + steps * stride;
    const asked = kernel.asked(row);
    for (const seat of asked) habits.order(row, seat, luck + apart(seat), muddler === seat);
    orders += asked.length;
    reseed(mind, row, luck + chanceApart);
    kernel.closeRound(row);
    steps += 1;
  }
  return orders;
}
