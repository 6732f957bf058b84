import { firstChance } from '../../crisis/chance.ts';
import { imagine } from '../../crisis/imagine.ts';
import type { View } from '../../crisis/view-type.ts';
import { type Kernel, kernelOf } from '../../kernel/kernel.ts';
import type { Row } from '../../kernel/layout.ts';
import { rowOf } from '../../kernel/rows.ts';
import { type Luck, seedFrom } from '../../rival/luck.ts';
import { weigh } from '../../rival/worth.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** How often each choice is tried, each time under another chance: a quiet act may leak or not. */
const tries = 4;

/** A game as a seat knows it, set up to try things out in. */
export interface Board {
  kernel: Kernel;
  /** Number of the own seat; and of the other delegation, -1 for a third party, which has none. */
  mine: number;
  theirs: number;
  /** Where the game stands. Never changed. */
  now: Row;
  /** What a row is worth to the seat if it all ended there, by its own character: 0..100. */
  worth(row: Row): number;
  /** Mean worth of what `play` makes of the game, under the same few chances for everything that is tried. */
  mean(play: (row: Row) => void): number;
}

/** Sets up what a view tells. */
export function boardOf(scenario: Scenario, view: View, luck: Luck): Board {
  const kernel = kernelOf(scenario);
  const { names, layout } = kernel.compiler;
  const mine = names.actors.at(view.seat);
  const now = rowOf(kernel.compiler, imagine(view));
  const chances = Array.from({ length: tries }, () => firstChance(seedFrom(luck)));
  const row = now.slice();
  const worth = (of: Row): number => weigh(scenario, view.seat, kernel.scores(of, mine));
  return {
    kernel,
    mine,
    theirs: mine < names.seats.names.length ? 1 - mine : -1,
    now,
    worth,
    mean(play) {
      let sum = 0;
      for (const chance of chances) {
        row.set(now);
        row.set(chance, layout.chance);
        play(row);
        sum += worth(row);
      }
      return sum / tries;
    },
  };
}

/** Those of a list that are valued highest. */
export function bestOf<T>(list: readonly T[], value: (one: T) => number): T[] {
  let most = Number.NEGATIVE_INFINITY;
  let best: T[] = [];
  for (const one of list) {
    const worth = value(one);
    if (worth > most) best = [];
    if (worth >= most) {
      most = worth;
      best.push(one);
    }
  }
  return best;
}
