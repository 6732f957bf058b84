import type { Orders } from '../../../crisis/journal.ts';
import type { View } from '../../../crisis/view-type.ts';
import type { MinePart } from '../../session/parts/part-types.ts';
import { ordersOf } from '../orders-of.ts';

/** What a mirror sealed in a step beside what its delegation did there. */
export interface ComparedStep {
  round: number;
  step: number;
  mine: Orders;
  /** Acts that the delegation carried out; edits as their clauses. */
  theirs: Orders;
}

/** The steps that are opened, in order, each with the mirror's last word. */
export function compared({ mirrored }: Pick<MinePart, 'mirrored'>, view: View): ComparedStep[] {
  const steps = new Map(mirrored.map((one) => [`${one.place.round}.${one.place.step}`, one] as const));
  return [...steps.values()]
    .filter(
      ({ place }) => view.phase !== 'deliberation' || place.round !== view.round || place.step !== view.step,
    )
    .map(({ place: { round, step }, orders }) => ({
      round,
      step,
      mine: orders,
      theirs: done(view, round, step),
    }));
}

function done(view: View, round: number, step: number): Orders {
  const orders: Orders = {};
  const edits = [];
  for (const { cause } of ordersOf(view, { round, step })) {
    if (!('seat' in cause) || cause.seat !== view.seat) continue;
    if (cause.kind === 'move' && !cause.leaked) orders[cause.channel] = cause.move;
    if (cause.kind === 'edit') edits.push(cause.edit);
    if (cause.kind === 'decision') orders.decision = cause.decision;
  }
  return edits.length > 0 ? { ...orders, edits } : orders;
}
