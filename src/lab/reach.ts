import { kernelOf } from '../kernel/kernel.ts';
import { plausiblePolicy } from '../rival/policy.ts';
import type { Scenario } from '../scenario/schema.ts';
import { gameSeed } from './game-seed.ts';
import type { Games } from './play-games.ts';
import { onKernel } from './play-on-kernel.ts';
import type { Player } from './player.ts';
import { randomPlayer } from './random-player.ts';
import { ReachCounter } from './reach-counter.ts';
import type { Reach } from './reach-type.ts';

type Fast = NonNullable<Player['onKernel']>;

/**
 * Plays games on the kernel and counts where they come to. In every second game all choices are random; in the others
 * half of them are those of players who look for a deal, since what needs a signed text is found by luck alone in no
 * game of thousands. Every cut and every seating of third parties has its turn. The same run counts the same.
 */
export function reachOf(scenario: Scenario, seed: number, { first, games }: Games): Reach {
  const kernel = kernelOf(scenario);
  const { watch, names } = kernel.compiler;
  const counter = new ReachCounter(kernel);
  const random = randomPlayer.onKernel as Fast;
  const ways = [random, halfAtRandom(random)];
  const cuts = names.cuts.names;
  const seatings = 1 << Object.keys(scenario.parties).length;
  watch.taken = (...way) => counter.took(...way);
  try {
    for (let game = first; game < first + games; game += 1) {
      const player = ways[game % ways.length];
      const turn = Math.floor(game / ways.length);
      const seated = Math.floor(turn / cuts.length) % seatings;
      const players = names.actors.names.map((_, actor) =>
        actor < 2 || seated & (1 << (actor - 2)) ? player : undefined,
      );
      counter.begins();
      counter.over(onKernel(kernel, players, cuts[turn % cuts.length] as string, gameSeed(seed, game)));
    }
  } finally {
    delete watch.taken;
  }
  return counter.reach();
}

/** Chooses at random, or as one who looks for a deal: at each step either is as likely. */
function halfAtRandom(random: Fast): Fast {
  const seeks = plausiblePolicy();
  return {
    choose: random.choose,
    decide: (kernel, row, seat, luck) =>
      luck.below(2) === 0 ? random.decide(kernel, row, seat, luck) : seeks(kernel, row, seat, luck),
  };
}
