import { plain, worded, wordingsFor } from '../crisis/offer.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { codeOf, wordings } from '../kernel/offer-code.ts';
import { announce, type Night, sign } from './night.ts';
import type { Stakes } from './stakes.ts';

/** What each wording of each clause is worth to each seat, against leaving the clause open: points. */
export interface TextWorth {
  /** By seat, by clause, by offer's number; 0 for one not thought of. */
  gains: readonly (readonly Float64Array[])[];
  /** By clause: the offers worth thinking of. */
  offers: readonly (readonly number[])[];
}

/** The wordings worth thinking about for each clause: every position plain, loosened, and left ambiguous. */
export function offersOf({ compiler: { scenario, names } }: Kernel): number[][] {
  return Object.values(scenario.clauses).map((clause, number) =>
    Object.keys(clause.positions).flatMap((position) => {
      const positions = names.positions[number];
      if (!positions) return [];
      const allowed = wordingsFor(clause, position);
      const loose = allowed.filter((wording) => wording !== 'ambiguous');
      return [
        plain(position),
        ...(loose.length > 0 ? [worded(position, loose)] : []),
        ...(allowed.includes('ambiguous') ? [worded(position, ['ambiguous'])] : []),
      ].map((offer) => codeOf(positions, offer));
    }),
  );
}

/**
 * What a row would come to for both seats on the night: the better, for the seat that looks, of the two ways in which
 * both can still speak. How each home likes the text counts too, as scores move only when a bloc tips over.
 */
function prospect(kernel: Kernel, night: Night, stakes: Stakes, row: Row, out: Float64Array): void {
  const { homes, scenario } = kernel.compiler;
  const maySign = kernel.agreed(row) + 2 >= scenario.rules.clausesToSign;
  for (let seat = 0; seat < 2; seat += 1) out[seat] = Number.NEGATIVE_INFINITY;
  for (const way of maySign ? [announce, sign] : [announce]) {
    const end = night.fallsOn(row, way, way);
    for (let seat = 0; seat < 2; seat += 1) out[seat] = Math.max(out[seat] as number, stakes(end, seat));
  }
  for (let seat = 0; seat < 2; seat += 1) out[seat] = (out[seat] as number) + homes.liking(row, seat);
}

/** Weighs every wording of every clause by the night it would lead to, everything else as it stands. */
export function textWorth(
  kernel: Kernel,
  night: Night,
  stakes: Stakes,
  offers: readonly (readonly number[])[],
  now: Row,
): TextWorth {
  const { layout, names } = kernel.compiler;
  const gains = [0, 1].map(() =>
    names.positions.map((positions) => new Float64Array(positions.names.length * wordings)),
  );
  const row = now.slice();
  const [open, agreed] = [new Float64Array(2), new Float64Array(2)];
  offers.forEach((codes, clause) => {
    const at = layout.clauses + 4 * clause;
    const stands = row[at] as number;
    row[at] = 0;
    prospect(kernel, night, stakes, row, open);
    // What the other side said counts as thought of, however it is worded.
    const said = [row[at + 2] as number, row[at + 3] as number, ...(stands > 0 ? [stands - 1] : [])];
    for (const code of new Set([...codes, ...said])) {
      row[at] = code + 1;
      prospect(kernel, night, stakes, row, agreed);
      for (let seat = 0; seat < 2; seat += 1) {
        const clauses = gains[seat]?.[clause];
        if (clauses) clauses[code] = (agreed[seat] as number) - (open[seat] as number);
      }
    }
    row[at] = stands;
  });
  return { gains, offers };
}
