import type { Luck } from '../../../src/rival/luck.ts';
import type { Recording } from '../recording.ts';
import { phase } from './names.ts';
import { advance, choose, closeRound, open } from './play.ts';
import { randomMustHave, randomOrders } from './random.ts';
import type { Sealed, State } from './state.ts';

/** Plays a whole game between random players; each has its own luck. */
export function randomGameByHand(seed: number, luck: readonly [Luck, Luck]): State {
  const s = open(seed);
  choose(s, 0, randomMustHave(luck[0]));
  choose(s, 1, randomMustHave(luck[1]));
  while (s.phase !== phase.debrief) {
    if (s.phase === phase.deliberation) {
      randomOrders(s, 0, luck[0]);
      randomOrders(s, 1, luck[1]);
      closeRound(s);
    } else advance(s);
  }
  return s;
}

/** A seat's orders as a kernel's row has them. */
export function sealAgain(orders: Sealed, row: Int32Array, at: number): void {
  orders.sealed = true;
  orders.open = (row[at + 1] as number) - 1;
  orders.quiet = (row[at + 2] as number) - 1;
  orders.decision = (row[at + 3] as number) - 1;
  const end = at + 5 + 3 * (row[at + 4] as number);
  for (let edit = at + 5; edit < end; edit += 1) orders.edits.push(row[edit] as number);
}

/** Plays a recorded game: the rules alone, nothing is chosen. */
export function againByHand(seed: number, { mustHaves, orders }: Recording): State {
  const s = open(seed);
  choose(s, 0, mustHaves[0] + 1);
  choose(s, 1, mustHaves[1] + 1);
  let next = 0;
  while (s.phase !== phase.debrief) {
    if (s.phase === phase.deliberation) {
      const row = orders[next] as Int32Array;
      next += 1;
      sealAgain(s.orders[0] as Sealed, row, 0);
      sealAgain(s.orders[1] as Sealed, row, row.length / 2);
      closeRound(s);
    } else advance(s);
  }
  return s;
}
