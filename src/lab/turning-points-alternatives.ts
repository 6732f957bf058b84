import { decisions, mostEdits } from '../crisis/asked.ts';
import type { Edit, Orders } from '../crisis/journal.ts';
import { numbersOf } from '../kernel/edit-refusals.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import type { StepKind } from '../scenario/schema.ts';
import type { Change } from './turning-points-type.ts';

/** Other orders of a seat: one thing changed, the rest as it was. */
export interface OtherOrders {
  change: Change;
  orders: Orders;
}

/** Other legal moves on one channel that the purse pays for beside the move on the other. */
function otherMoves(
  kernel: Kernel,
  row: Row,
  seat: number,
  orders: Orders,
  part: 'public' | 'quiet',
): OtherOrders[] {
  const { names } = kernel.compiler;
  const beside = part === 'public' ? orders.quiet : orders.public;
  const number = beside === undefined ? -1 : names.moves.at(beside);
  const fits = (move: number): boolean => {
    if (number < 0) return true;
    const [open, quiet] = part === 'public' ? [move, number] : [number, move];
    return kernel.purseRefusal(row, open, quiet) === undefined;
  };
  return names.moves.names.flatMap((to, move): OtherOrders[] => {
    const rules = kernel.moves[move];
    if (rules?.seat !== seat || rules.quiet !== (part === 'quiet') || to === orders[part]) return [];
    if (kernel.moveRefusal(row, move) !== undefined || !fits(move)) return [];
    return [{ change: { part, from: orders[part], to }, orders: { ...orders, [part]: to } }];
  });
}

/** Each edit left out; and taking the other side's offer on a clause, or locking it, beside the others or for one of them. */
function otherEdits(kernel: Kernel, row: Row, seat: number, orders: Orders, step: StepKind): OtherOrders[] {
  const { compiler } = kernel;
  const edits = orders.edits ?? [];
  const most = mostEdits(compiler.scenario, step);
  const instead = (from: Edit | undefined, to: Edit | undefined): OtherOrders => ({
    change: { part: 'edits', from, to },
    orders: { ...orders, edits: [...edits.filter((edit) => edit !== from), ...(to ? [to] : [])] },
  });
  const taken = compiler.names.clauses.names.flatMap((clause): OtherOrders[] =>
    (['accept', 'lock'] as const).flatMap((kind): OtherOrders[] => {
      const to: Edit = { kind, clause };
      const present = edits.find((edit) => edit.clause === clause);
      if (present?.kind === kind || kernel.editRefusal(row, seat, numbersOf(compiler, to))) return [];
      if (present || edits.length < most) return [instead(present, to)];
      return edits.map((edit) => instead(edit, to));
    }),
  );
  return [...edits.map((edit) => instead(edit, undefined)), ...taken];
}

/** Every other thing a seat could have done in a step, one at a time, as far as it is legal. */
export function otherOrders(
  kernel: Kernel,
  row: Row,
  seat: number,
  orders: Orders,
  step: StepKind,
): OtherOrders[] {
  switch (step) {
    case 'decision': {
      const from = orders.decision;
      return decisions
        .filter((to) => to !== from && kernel.decisionRefusal(row, to) === undefined)
        .map((to) => ({ change: { part: 'decision', from, to }, orders: { decision: to } }));
    }
    case 'finalText':
      return otherEdits(kernel, row, seat, orders, step);
    case 'homeReads':
      return otherMoves(kernel, row, seat, orders, 'public');
    case 'deliberation':
      return [
        ...otherMoves(kernel, row, seat, orders, 'public'),
        ...otherMoves(kernel, row, seat, orders, 'quiet'),
        ...otherEdits(kernel, row, seat, orders, step),
      ];
  }
}
