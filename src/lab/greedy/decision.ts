import { decisions } from '../../crisis/asked.ts';
import { debrief } from '../../kernel/layout.ts';
import { decideIn } from '../../kernel/orders.ts';
import type { Luck } from '../../rival/luck.ts';
import type { Decision } from '../../scenario/schema.ts';
import { type Board, bestOf } from './board.ts';

/** The decision that comes out best after the epilogue, whichever the other side takes being as likely. */
export function greedyDecision(board: Board, luck: Luck): Decision | undefined {
  const { kernel, mine, theirs, now } = board;
  const { layout } = kernel.compiler;
  const open = decisions.filter((decision) => kernel.decisionRefusal(now, decision) === undefined);
  const place = (decision: Decision): number => decisions.indexOf(decision);
  const best = bestOf(open, (own) =>
    open.reduce(
      (sum, other) =>
        sum +
        board.mean((row) => {
          decideIn(layout, row, mine, place(own));
          decideIn(layout, row, theirs, place(other));
          kernel.closeRound(row);
          while (row[layout.phase] !== debrief) kernel.advance(row);
        }),
      0,
    ),
  );
  return luck.pick(best);
}
