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

/** The game as a seat knows it, with nothing guessed: the other side as rumoured, without a must-have. */
export const knownRow = ({ compiler }: Kernel, view: Known): Row => rowOf(compiler, imagine(view));

/**
 * Worlds that a seat's view allows, as likely as it believes them: determinisations of its information set.
 * @param now the row of what the seat knows
 * @param beliefs what each delegation but the own must have: its number -> percent by must-have
 */
export function worldsOf(
  kernel: Kernel,
  view: Known,
  now: Row,
  beliefs: ReadonlyMap<number, Readonly<Record<string, number>>>,
  count: number,
  luck: Luck,
): World[] {
  const { layout, names, scenario } = kernel.compiler;
  const hidden = names.meters.names.flatMap((meter, at) => (meter in view.rumours ? [at] : []));
  const muddlers = [...beliefs.keys()];
  return Array.from({ length: count }, (_, at) => {
    const row = now.slice();
    for (const [other, belief] of beliefs) {
      const likely = (names.mustHaves[other]?.names ?? []).map((id) => belief[id] ?? 0);
      row[layout.mustHaves + other] = drawnFrom(likely, luck) + 1;
    }
    for (const meter of hidden) {
      const { min, max } = rangeOf(scenario, names.meters.names[meter] ?? '');
      const guess = (row[layout.meters + meter] as number) + Math.round(luck.waver(doubt));
      row[layout.meters + meter] = Math.min(max, Math.max(min, guess));
    }
    // In every other world one of them does, each in turn.
    return { row, muddler: at % 2 === 1 ? (muddlers[((at - 1) / 2) % muddlers.length] ?? -1) : -1 };
  });
}
