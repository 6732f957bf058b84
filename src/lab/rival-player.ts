import { chooseMustHave, chooseOrders } from '../rival/choose.ts';
import type { Level } from '../rival/levels.ts';
import { seedFrom } from '../rival/luck.ts';
import type { Player } from './player.ts';

/** The rival that the game puts across the table, at one of its levels. */
export const rivalPlayer = (level: Level): Player => ({
  choose: (scenario, view, luck) => chooseMustHave(scenario, view, { level, seed: seedFrom(luck) }).mustHave,
  decide: (scenario, view, luck) => chooseOrders(scenario, view, { level, seed: seedFrom(luck) }).orders,
});
