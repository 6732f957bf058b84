import { chooseMustHave, chooseOrders } from '../rival/choose.ts';
import type { Level } from '../rival/levels.ts';
import { seedFrom } from '../rival/luck.ts';
import type { Player } from './player.ts';
import { randomPlayer } from './random-player.ts';

/** The rival that the game puts across the table, at one of its levels. */
const rivalPlayer = (level: Level): Player => ({
  choose: (scenario, view, luck) => chooseMustHave(scenario, view, { level, seed: seedFrom(luck) }).mustHave,
  decide: (scenario, view, luck) => chooseOrders(scenario, view, { level, seed: seedFrom(luck) }).orders,
});

/** Who can play a seat in the lab, by name. */
export const players: Readonly<Record<string, Player>> = {
  random: randomPlayer,
  rival1: rivalPlayer(1),
  rival2: rivalPlayer(2),
  rival3: rivalPlayer(3),
};
