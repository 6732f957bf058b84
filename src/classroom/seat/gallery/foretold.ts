import type { View } from '../../../crisis/view-type.ts';
import type { MinePart } from '../../session/parts/part-types.ts';
import { ordersOf } from '../orders-of.ts';

/** One thing foretold, and what came of it. */
export interface Foretold {
  round: number;
  step: number;
  seat: string;
  move: string;
  /** What the seat did in public; undefined while nobody knows, or when it did nothing. */
  did: string | undefined;
  /** `open` until the step's orders are turned up. */
  was: 'open' | 'right' | 'wrong';
}

/** Everything that somebody has foretold, each step's last word for a seat, in order, with what became of it. */
export function foretold({ foretold: all }: Pick<MinePart, 'foretold'>, view: View): Foretold[] {
  const last = new Map(all.map((one) => [`${one.place.round}.${one.place.step}/${one.seat}`, one] as const));
  return [...last.values()].map(({ place: { round, step }, seat, move }) => {
    const causes = ordersOf(view, { round, step }).map(({ cause }) => cause);
    const act = causes.flatMap((cause) =>
      cause.kind === 'move' && cause.seat === seat && cause.channel === 'public' ? [cause.move] : [],
    )[0];
    const isOpen = view.phase === 'deliberation' && view.round === round && view.step === step;
    return { round, step, seat, move, did: act, was: isOpen ? 'open' : act === move ? 'right' : 'wrong' };
  });
}

/** How many of those that are settled came true. */
export const score = (all: readonly Foretold[]): { right: number; settled: number } => ({
  right: all.filter(({ was }) => was === 'right').length,
  settled: all.filter(({ was }) => was !== 'open').length,
});
