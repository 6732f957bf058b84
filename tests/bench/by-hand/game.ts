import type { Luck } from '../../../src/rival/luck.ts';
import { phase } from './names.ts';
import { advance, choose, closeRound, open } from './play.ts';
import { randomMustHave, randomOrders } from './random.ts';
import type { State } from './state.ts';

/** Plays a whole game between random players; each has its own luck. */
export function randomGame(seed: number, luck: readonly [Luck, Luck]): State {
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
