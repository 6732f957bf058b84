import { imagine } from '../crisis/imagine.ts';
import { rangeOf } from '../crisis/range.ts';
import type { Known } from '../crisis/view-type.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { rowOf } from '../kernel/rows.ts';
import { drawnFrom, type Luck } from './luck.ts';

/** Points by which a meter that only the other side reads may be off from what is said outside. */
const doubt = 3;

/** A game as it may stand: what a seat knows, with one guess at what it does not. */
export interface World {
  row: Row;
  /** The delegation that muddles through in it, -1 for none: orders must stand up to one that is less single-minded than thought. */
  muddler: number;
}

/** What a seat thinks of another delegation. */
export interface Belief {
  /** Percent by must-have. */
  mustHave: Readonly<Record<string, number>>;
  /** How likely it is that it muddles through: 0..1. */
  muddles: number;
}

/** The game as a seat knows it, with nothing guessed: the other side as rumoured, without a must-have. */
export const knownRow = ({ compiler }: Kernel, view: Known): Row => rowOf(compiler, imagine(view));

/**
 * Worlds that a seat's view allows, as likely as it believes them: determinisations of its information set.
 * @param now the row of what the seat knows
 * @param beliefs what is thought of each delegation but the own, by its number
 */
export function worldsOf(
  kernel: Kernel,
  view: Known,
  now: Row,
  beliefs: ReadonlyMap<number, Belief>,
  count: number,
  luck: Luck,
): World[] {
  const { layout, names, scenario } = kernel.compiler;
  const hidden = names.meters.names.flatMap((meter, at) => (meter in view.rumours ? [at] : []));
  const muddlers = [...beliefs.keys()];
  return Array.from({ length: count }, (_, at) => {
    const row = now.slice();
    for (const [other, belief] of beliefs) {
      const likely = (names.mustHaves[other]?.names ?? []).map((id) => belief.mustHave[id] ?? 0);
      row[layout.mustHaves + other] = drawnFrom(likely, luck) + 1;
    }
    for (const meter of hidden) {
      const { min, max } = rangeOf(scenario, names.meters.names[meter] ?? '');
      const guess = (row[layout.meters + meter] as number) + Math.round(luck.waver(doubt));
      row[layout.meters + meter] = Math.min(max, Math.max(min, guess));
    }
    // Each in turn, in as many of its worlds as it is likely to, spread evenly over them.
    const other = muddlers[at % muddlers.length] ?? -1;
    const turn = Math.floor(at / muddlers.length);
    const share = beliefs.get(other)?.muddles ?? 0;
    return { row, muddler: Math.floor((turn + 1) * share) > Math.floor(turn * share) ? other : -1 };
  });
}
