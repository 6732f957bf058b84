import type { EditNumbers } from '../kernel/edit-refusals.ts';
import type { Row } from '../kernel/layout.ts';
import type { Deal } from './clauses.ts';

/** Edits sealed together, and what they are thought to be worth: points. */
export interface Package {
  edits: readonly EditNumbers[];
  prior: number;
}

/** Leaves the text alone: the one package of a third party. */
export const noEdits: Package = { edits: [], prior: 0 };

/** How much of an edit's score counts as its worth before it was tried: nobody has agreed yet. */
const hope = 0.4;
/** Edits that are combined where a step allows a few. */
const mostCombined = 5;

/** The packages of edits worth trying in a step that allows so many; nothing at all is always among them. */
export function packagesOf(deal: Deal, row: Row, seat: number, most: number): Package[] {
  if (most === 0) return [noEdits];
  const { kinds, codes, scores } = deal(row, seat, undefined);
  const edits = Array.from(scores, (score, clause) => ({
    kind: kinds[clause] as number,
    clause,
    code: codes[clause] as number,
    score,
  }))
    .filter(({ score }) => score > 0)
    .sort((one, two) => two.score - one.score);
  const together = (some: typeof edits): Package => ({
    edits: some.map(({ kind, clause, code }) => ({ kind, clause, code })),
    prior: hope * some.reduce((sum, { score }) => sum + score, 0),
  });
  const best = edits.slice(0, most);
  const leftOut = best.length < 2 ? [] : best.map((left) => together(best.filter((one) => one !== left)));
  // In place of each of the best, each of those that just missed.
  const swapped = edits
    .slice(most, mostCombined)
    .flatMap((late) => best.map((left) => together([...best.filter((one) => one !== left), late])));
  return [...(best.length > 0 ? [together(best)] : []), ...leftOut, ...swapped, noEdits];
}
