import { isAddressedTo } from '../crisis/addressed.ts';
import { ownerOf } from '../crisis/place.ts';
import { rangeOf } from '../crisis/range.ts';
import { leakChance } from '../crisis/tasks/make-move.ts';
import type { Compiler } from './compiler.ts';
import { type Test, testingIf } from './condition.ts';
import { drawIn } from './draw.ts';
import { type Change, changingBy } from './effects.ts';
import type { Row } from './layout.ts';
import type { Tracks } from './tracks.ts';

/** A move, compiled. */
export interface Move {
  seat: number;
  quiet: boolean;
  once: boolean;
  rest: number;
  when: Test | undefined;
  costs: readonly { at: number; needs: number; min: number }[];
  /** Matters it answers, by number. */
  answers: Uint8Array;
  /** Its event, for the tracks. */
  event: number;
  /** Makes it: costs, effects, word, leak. */
  make(row: Row): void;
}

/** Compiles every move. */
export function compileMoves(compiler: Compiler, tracks: Tracks): Move[] {
  const { scenario, names, layout } = compiler;
  return Object.entries(scenario.moves).map(([id, move], number): Move => {
    const seat = names.seats.at(ownerOf(id));
    const spent = Object.entries(move.costs).map(([meter, by]) => ({ do: 'shift' as const, meter, by: -by }));
    const change: Change = changingBy(compiler, [...spent, ...move.effects]);
    const leaked = changingBy(compiler, [...spent, ...move.effects, ...(move.leak?.effects ?? [])]);
    const quiet = move.channel === 'quiet';
    const chance = move.leak?.chance;
    const answers = new Uint8Array(names.matters.names.length);
    for (const matter of move.answers) {
      if (isAddressedTo(scenario, matter, ownerOf(id))) answers[names.matters.at(matter)] = 1;
    }
    return {
      seat,
      quiet,
      once: move.once,
      rest: move.rest,
      when: testingIf(compiler, move.when),
      costs: Object.entries(move.costs).map(([meter, needs]) => ({
        at: layout.meters + names.meters.at(meter),
        needs,
        min: rangeOf(scenario, meter).min,
      })),
      answers,
      event: tracks.event(id),
      make(row) {
        const leaks =
          chance !== undefined &&
          drawIn(row, layout, leakChance(scenario, row[layout.rupture] as number, chance));
        (leaks ? leaked : change)(row, seat, !quiet || leaks);
        row[layout.done + number] = row[layout.round] as number;
        if (!move.word) return;
        const words = row[layout.words] as number;
        const at = layout.words + 1 + 3 * words;
        row[at] = number;
        row[at + 1] = 0;
        row[at + 2] = row[layout.round] as number;
        row[layout.words] = words + 1;
      },
    };
  });
}
