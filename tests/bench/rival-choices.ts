import { seatsOf } from '../../src/crisis/place.ts';
import { view } from '../../src/crisis/view.ts';
import type { View } from '../../src/crisis/view-type.ts';
import { type Kernel, kernelOf } from '../../src/kernel/kernel.ts';
import { chooseOrders } from '../../src/rival/choose.ts';
import type { Level } from '../../src/rival/levels.ts';
import type { Scenario } from '../../src/scenario/schema.ts';
import { drivesOf, randomGameOn } from './machine.ts';
import { randomGame } from './recording.ts';

export const levels: readonly Level[] = [1, 2, 3];

/** What both sides see whenever they are asked, in some random games. */
function viewsOf(scenario: Scenario, games: number): View[] {
  const { step } = drivesOf(scenario, 'full');
  return Array.from({ length: games }, (_, seed) => {
    const views: View[] = [];
    const drive: typeof step = (own) => {
      const game = step(own);
      const look = (): void => {
        const state = game.state();
        if (state.phase !== 'deliberation' || Object.keys(state.sealed).length > 0) return;
        views.push(...seatsOf(scenario).map((seat) => view(scenario, state, seat)));
      };
      return {
        ...game,
        send(event) {
          game.send(event);
          look();
        },
      };
    };
    randomGameOn(scenario, drive, seed);
    return views;
  }).flat();
}

/** How long a level takes for its choices. */
export interface Thinking {
  level: Level;
  /** Milliseconds: the middle one, nineteen in twenty, and the longest. */
  middle: number;
  nearlyAll: number;
  longest: number;
  /** Steps of imagined games that it plays on the kernel for a choice, on the average, and in a second. */
  steps: number;
  stepsASecond: number;
  /** How many random games the kernel plays in the time of one choice, on the average. */
  kernelGames: number;
}

/** Steps that are closed on a kernel meanwhile: what a rival imagines goes through it, whatever its search is. */
function stepsClosed(kernel: Kernel, meanwhile: () => void): number {
  const { closeRound } = kernel;
  let closed = 0;
  kernel.closeRound = (row) => {
    closed += 1;
    closeRound(row);
  };
  try {
    meanwhile();
  } finally {
    kernel.closeRound = closeRound;
  }
  return closed;
}

/**
 * Asks every level for its orders in the same places, and plays games on the kernel between one choice and the next.
 * @param tell called with the places done, and how many there are
 */
export function thinking(
  scenario: Scenario,
  games: number,
  tell: (done: number, of: number) => void,
): Thinking[] {
  const kernel = kernelOf(scenario);
  const views = viewsOf(scenario, games);
  const times = levels.map((): number[] => []);
  let yardstick = 0;
  let played = 0;
  // What is compiled once is no part of a choice.
  const [first] = views;
  if (first) for (const level of levels) chooseOrders(scenario, first, { level, seed: 0 });
  for (const [at, one] of views.entries()) {
    for (const [place, level] of levels.entries()) {
      const start = performance.now();
      chooseOrders(scenario, one, { level, seed: at });
      const chosen = performance.now();
      times[place]?.push(chosen - start);
      for (let game = 0; game < 20; game += 1) randomGame(kernel, at * 20 + game);
      yardstick += performance.now() - chosen;
      played += 20;
    }
    tell(at + 1, views.length);
  }
  return levels.map((level, place) => {
    const sorted = (times[place] ?? []).sort((one, other) => one - other);
    const at = (share: number): number => sorted[Math.floor((sorted.length - 1) * share)] ?? 0;
    const mean = sorted.reduce((sum, time) => sum + time, 0) / sorted.length;
    // Counted in a second pass, so that counting takes none of the time; the same seeds imagine the same.
    const steps =
      stepsClosed(kernel, () => {
        for (const [seed, one] of views.entries()) chooseOrders(scenario, one, { level, seed });
      }) / views.length;
    return {
      level,
      middle: at(0.5),
      nearlyAll: at(0.95),
      longest: at(1),
      steps,
      stepsASecond: (steps * 1000) / mean,
      kernelGames: mean / (yardstick / played),
    };
  });
}
