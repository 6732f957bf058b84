import { bargainingSpace, dealAt } from '../crisis/bargaining.ts';
import { imagine } from '../crisis/imagine.ts';
import { plain } from '../crisis/offer.ts';
import type { View } from '../crisis/view-type.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { codeOf } from '../kernel/offer-code.ts';
import type { TextWorth } from './text-worth.ts';

/** The heaviest bloc of the own home that does not surely accept the text as it stands; undefined when the home would ratify. */
export function fearedBloc({ home: { blocs, support } }: View): string | undefined {
  if (support.low >= support.needs) return undefined;
  return Object.entries(blocs)
    .filter(([, { leans }]) => leans !== 'accepts')
    .sort(([, one], [, two]) => two.weight - one.weight)[0]?.[0];
}

/**
 * The deal a seat would like best of all those in plain words that it thinks both homes would ratify: clause ->
 * position. The other home is judged by what is rumoured of it.
 */
export function wouldSign(kernel: Kernel, view: View, text: TextWorth): Record<string, string> | undefined {
  const { scenario, names } = kernel.compiler;
  const space = bargainingSpace(scenario, imagine(view));
  const gains = text.gains[names.seats.at(view.seat)] ?? [];
  let [best, top] = [-1, Number.NEGATIVE_INFINITY];
  space.ratified.forEach((ratified, deal) => {
    if (ratified === 0) return;
    const positions = dealAt(space, deal);
    const worth = space.clauses.reduce((sum, { id }, clause) => {
      const index = names.positions[clause];
      return sum + (index ? (gains[clause]?.[codeOf(index, plain(positions[id] ?? ''))] ?? 0) : 0);
    }, 0);
    if (worth > top) [best, top] = [deal, worth];
  });
  return best < 0 ? undefined : dealAt(space, best);
}
