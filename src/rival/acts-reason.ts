import type { View } from '../crisis/view-type.ts';
import type { Row } from '../kernel/layout.ts';
import { barFor } from './barred.ts';
import { glancesFrom } from './glance.ts';
import type { Mind } from './mind.ts';
import type { ActsReason, Ahead, Barred, Glance, Instead } from './reason.ts';
import type { Candidate } from './search.ts';
import { difference, sumOf, weighEach } from './worth.ts';

/** Points by which an act that may not be made must look better than the one chosen to be spoken of. */
const tempting = 2;

/**
 * What spoke for the acts that a search found best.
 * @param now the row of what the seat knows
 * @param all candidates, the best first
 * @param leans by move: points by which the character is drawn to it
 */
export function actsReason(
  mind: Mind,
  view: View,
  now: Row,
  all: readonly Candidate[],
  leans: Float64Array,
): ActsReason | undefined {
  const { kernel, habits } = mind;
  const { names, scenario } = kernel.compiler;
  const [best, ...others] = all;
  if (!best || best.open < 0) return undefined;
  const seat = names.actors.at(view.seat);
  const glances = glancesFrom(mind, view, now);
  const lean = (move: number): number => leans[move] ?? 0;
  const glance = (move: number): Glance => ({ ...glances.at(move), lean: lean(move) });
  const likes = (move: number): number => habits.thinksOf(move) + lean(move);
  const mostLiked = kernel.moves
    .flatMap((move, at) => (move.seat === seat && !move.quiet && at !== best.open ? [at] : []))
    .sort((one, two) => likes(two) - likes(one));

  const aheadOf = (other: Candidate): Ahead => {
    const scores = weighEach(scenario, view.seat, difference(best.scores, other.scores));
    const drawn = lean(best.open) + lean(best.quiet) - lean(other.open) - lean(other.quiet);
    return { ...scores, lean: drawn, rest: best.value - other.value - sumOf(scores) - drawn };
  };
  const instead = (): Instead | undefined => {
    const tried = others.find(({ open }) => open !== best.open);
    const move = tried?.open ?? mostLiked.find((one) => kernel.moveRefusal(now, one) === undefined);
    if (move === undefined) return undefined;
    const compared = tried && { expects: tried.scores, ahead: aheadOf(tried) };
    return { does: glance(move), timing: glances.timing(move), compared };
  };
  const barred = (): Barred | undefined => {
    for (const move of mostLiked) {
      if (likes(move) <= likes(best.open) + tempting) return undefined;
      const id = names.moves.names[move] ?? '';
      const why = barFor(scenario, view, id);
      if (why) return { move: id, why };
    }
    return undefined;
  };
  return {
    public: glance(best.open),
    quiet: best.quiet < 0 ? undefined : glance(best.quiet),
    expects: best.scores,
    instead: instead(),
    barred: barred(),
  };
}
