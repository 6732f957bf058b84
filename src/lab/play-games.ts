import { askedNow } from '../crisis/plan.ts';
import { kernelOf } from '../kernel/kernel.ts';
import { rowOf } from '../kernel/rows.ts';
import type { Scenario } from '../scenario/schema.ts';
import { gameSeed } from './game-seed.ts';
import { fastPlayers, onKernel } from './play-on-kernel.ts';
import { partiesAmong, playOut, Stuck } from './play-out.ts';
import type { Player } from './player.ts';
import { Counter } from './tally/counter.ts';
import { type Detail, tallyPlan } from './tally/layout.ts';
import type { Tally } from './tally/tally.ts';

/** Games of a run, told by their numbers: each has a seed of its own, whoever plays it. */
export interface Games {
  /** Number of the first, from 0. */
  first: number;
  games: number;
}

/**
 * Plays some games of a run and counts them: on the kernel where every player can, else on the machine; the figures
 * are the same. Parts of a run add up to the same whole however it is cut.
 */
export function playGames(
  scenario: Scenario,
  run: { cut: string; seed: number; players: Readonly<Record<string, Player>>; detail: Detail },
  { first, games }: Games,
): Tally {
  const { cut, players } = run;
  const kernel = kernelOf(scenario);
  const parties = partiesAmong(scenario, players);
  const counter = new Counter(tallyPlan(kernel, cut, run.detail, parties));
  const fast = fastPlayers(scenario, players);
  for (let game = first; game < first + games; game += 1) {
    const seed = gameSeed(run.seed, game);
    if (fast) {
      counter.over(onKernel(kernel, fast, cut, seed, (row) => counter.sealed(row)));
      continue;
    }
    try {
      const { state: end } = playOut(scenario, {
        cut,
        seed,
        players,
        watch: ({ state }) => {
          if (state.phase === 'deliberation' && askedNow(scenario, state).every((seat) => state.sealed[seat]))
            counter.sealed(rowOf(kernel.compiler, state));
        },
      });
      counter.over(rowOf(kernel.compiler, end));
    } catch (error) {
      if (!(error instanceof Stuck)) throw error;
      counter.stuck(game, seed, error.message);
    }
  }
  return counter.tally;
}
