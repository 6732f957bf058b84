import { decisions, mostEdits } from '../crisis/asked.ts';
import type { Edit, Orders } from '../crisis/journal.ts';
import { type EditNumbers, numbersOf } from '../kernel/edit-refusals.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import type { Luck } from '../rival/luck.ts';
import { possibleEdits } from './possible-edits.ts';

type Numbered = EditNumbers & { edit: Edit };

const known = new WeakMap<Kernel, readonly Numbered[]>();

function editsOf(kernel: Kernel): readonly Numbered[] {
  let edits = known.get(kernel);
  if (!edits) {
    edits = possibleEdits(kernel.compiler.scenario).map((edit) => ({
      edit,
      ...numbersOf(kernel.compiler, edit),
    }));
    known.set(kernel, edits);
  }
  return edits;
}

/** Own moves of one channel that are legal now, by number. */
function movesOf({ moves, moveRefusal }: Kernel, row: Row, seat: number, quiet: boolean): number[] {
  const legal: number[] = [];
  for (let number = 0; number < moves.length; number += 1) {
    const move = moves[number];
    if (move?.seat === seat && move.quiet === quiet && moveRefusal(row, number) === undefined)
      legal.push(number);
  }
  return legal;
}

function someEdits(kernel: Kernel, row: Row, seat: number, luck: Luck): Edit[] {
  const count = luck.below(mostEdits(kernel.compiler.scenario, kernel.step(row)) + 1);
  const chosen = new Map<number, Edit>();
  for (const numbered of luck.shuffled(editsOf(kernel))) {
    if (chosen.size === count) break;
    if (chosen.has(numbered.clause) || kernel.editRefusal(row, seat, numbered)) continue;
    chosen.set(numbered.clause, numbered.edit);
  }
  return [...chosen.values()];
}

/** The orders of `randomPlayer`, draw for draw, for a game on the kernel. */
export function randomOrders(kernel: Kernel, row: Row, seat: number, luck: Luck): Orders {
  const { names } = kernel.compiler;
  const name = (move: number | undefined): string | undefined => names.moves.names[move ?? -1];
  switch (kernel.step(row)) {
    case 'finalText':
      return { edits: someEdits(kernel, row, seat, luck) };
    case 'homeReads':
      return { public: name(luck.pick(movesOf(kernel, row, seat, false))) };
    case 'decision':
      return { decision: luck.pick(decisions.filter((one) => !kernel.decisionRefusal(row, one))) };
    default: {
      const open = luck.pick(movesOf(kernel, row, seat, false));
      const quiet = luck
        .shuffled(movesOf(kernel, row, seat, true))
        .find((move) => !kernel.purseRefusal(row, open ?? -1, move));
      const edits = someEdits(kernel, row, seat, luck);
      return { public: name(open), quiet: name(quiet), edits };
    }
  }
}
