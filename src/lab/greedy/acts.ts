import type { Orders } from '../../crisis/journal.ts';
import { orderIn } from '../../kernel/orders.ts';
import type { Luck } from '../../rival/luck.ts';
import { type Board, bestOf } from './board.ts';

/** A public and a quiet move by number; -1 for none. */
interface Pair {
  open: number;
  quiet: number;
}

function legalOf({ kernel, mine, now }: Board, quiet: boolean): number[] {
  return kernel.moves.flatMap((move, number) =>
    move.seat === mine && move.quiet === quiet && kernel.moveRefusal(now, number) === undefined ? number : [],
  );
}

/** Every pair of acts that may be made together. */
function pairsOf(board: Board): Pair[] {
  const { kernel, now } = board;
  const [opens, quiets] = [legalOf(board, false), legalOf(board, true)].map((list) =>
    list.length > 0 ? list : [-1],
  );
  return (opens ?? []).flatMap((open) =>
    (quiets ?? [])
      .filter((quiet) => open < 0 || quiet < 0 || kernel.purseRefusal(now, open, quiet) === undefined)
      .map((quiet) => ({ open, quiet })),
  );
}

/**
 * The acts after which a seat stands best once this step is resolved, while everyone else does what the standing
 * instruction says; any of those that are as good.
 */
export function greedyActs(board: Board, luck: Luck): Orders {
  const { kernel, mine, theirs, now } = board;
  const { layout, names } = kernel.compiler;
  const still = kernel.step(now) === 'deliberation' ? kernel.standing[theirs] : { open: -1, quiet: -1 };
  const best = bestOf(pairsOf(board), ({ open, quiet }) =>
    board.mean((row) => {
      orderIn(layout, row, mine, open, quiet);
      if (theirs >= 0) orderIn(layout, row, theirs, still?.open ?? -1, still?.quiet ?? -1);
      kernel.closeRound(row);
    }),
  );
  const chosen = luck.pick(best);
  const [open, quiet] = [chosen?.open, chosen?.quiet].map((move) => names.moves.names[move ?? -1]);
  return { ...(open !== undefined && { public: open }), ...(quiet !== undefined && { quiet }) };
}
