import type { Kernel } from '../kernel/kernel.ts';
import { type OtherOrders, otherOrders } from './turning-points-alternatives.ts';
import type { Fixed, Playouts, Sample } from './turning-points-playouts.ts';
import type { PlayedStep } from './turning-points-steps.ts';
import type { Alternative, Both } from './turning-points-type.ts';

/** Points below which a gain is not worth a word. */
const worthSaying = 1;
/** Other orders that are looked at again after the first round. */
const kept = 6;

/** Mean of the differences of two samples of the same playouts, and its standard error. */
function difference(one: Float64Array, two: Float64Array): { mean: number; error: number } {
  const count = one.length;
  let [sum, squares] = [0, 0];
  for (let at = 0; at < count; at += 1) {
    const by = (one[at] as number) - (two[at] as number);
    sum += by;
    squares += by * by;
  }
  const mean = sum / count;
  const spread = Math.max(0, squares / count - mean * mean);
  return { mean, error: Math.sqrt(spread / Math.max(1, count - 1)) };
}

/** Playouts that `bestOther` makes for a seat with so many other orders. */
export const searchCost = (others: number, playouts: number): number => {
  if (others === 0) return 0;
  const { scouted, compared } = budgetOf(playouts);
  return others * scouted + Math.min(kept, others) * compared + playouts * 2 + scouted + compared;
};

const budgetOf = (playouts: number) => {
  const scouted = Math.max(2, Math.ceil(playouts / 8));
  return { scouted, compared: Math.max(2, Math.ceil((playouts * 3) / 8)) };
};

/**
 * The best other order of a seat: all are tried a few times, the best of them again, and the winner is measured anew
 * in games that had no part in its choice, since the best of many guesses is always guessed too well (sequential
 * halving: Karnin, Koren & Somekh 2013). Yields the playouts made since it last did.
 * @param first number of the first playout; it takes fewer than `3 * playouts`
 */
export function* bestOther(
  kernel: Kernel,
  { sample, fixed }: Playouts,
  step: PlayedStep,
  seat: number,
  playouts: number,
  first: number,
): Generator<number, Alternative | undefined> {
  const { row, orders } = step;
  const others = otherOrders(kernel, row, seat, orders[seat] ?? {}, step.kind);
  if (others.length === 0) return undefined;
  const other = fixed(row, 1 - seat, orders[1 - seat] ?? {});
  const seated = (own: Fixed): Both<Fixed> => (seat === 0 ? [own, other] : [other, own]);
  const given = seated(fixed(row, seat, orders[seat] ?? {}));
  const own = ({ values }: Sample): Float64Array => values[seat] as Float64Array;

  let field = others.map((one: OtherOrders) => ({
    one,
    plan: seated(fixed(row, seat, one.orders)),
    gain: 0,
  }));
  const { scouted, compared } = budgetOf(playouts);
  for (const [from, count] of [
    [first, scouted],
    [first + scouted, compared],
  ] as const) {
    const measure = own(sample(row, given, from, count));
    yield count;
    for (const rival of field) {
      rival.gain += difference(own(sample(row, rival.plan, from, count)), measure).mean * count;
      yield count;
    }
    field = field.sort((a, b) => b.gain - a.gain).slice(0, kept);
  }
  const [winner] = field;
  if (!winner) return undefined;
  const fresh = first + scouted + compared;
  const as = sample(row, given, fresh, playouts);
  yield playouts;
  const otherwise = sample(row, winner.plan, fresh, playouts);
  yield playouts;
  const gains: Both<number> = [
    otherwise.means[0].weighed - as.means[0].weighed,
    otherwise.means[1].weighed - as.means[1].weighed,
  ];
  const { mean, error } = difference(own(otherwise), own(as));
  return { change: winner.one.change, gains, error, clear: mean >= worthSaying && mean > 2 * error };
}
