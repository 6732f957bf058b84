import type { Orders } from '../crisis/journal.ts';
import type { Fixed, Playouts } from './turning-points-playouts.ts';
import type { PlayedStep } from './turning-points-steps.ts';
import type { Both, Mover, Part, StepPoint } from './turning-points-type.ts';

/** Times as many playouts as elsewhere tell which part of the orders did it. */
export const swingPlayouts = 2;

/** One pair and so many times another. */
export const plus = (one: Both<number>, two: Both<number>, times = 1): Both<number> => [
  one[0] + times * two[0],
  one[1] + times * two[1],
];

/** How large a change is: what it is to both seats together. */
export const sizeOf = (change: Both<number> | undefined): number =>
  change ? Math.abs(change[0]) + Math.abs(change[1]) : 0;

/** How much of one change goes the way of another. */
const along = (part: Both<number>, whole: Both<number>): number => part[0] * whole[0] + part[1] * whole[1];

/** What a seat ordered, part by part. */
function partsOf(orders: Orders): Part[] {
  const parts: Part[] = [];
  if (orders.public !== undefined) parts.push('public');
  if (orders.quiet !== undefined) parts.push('quiet');
  if (orders.edits?.length) parts.push('edits');
  if (orders.decision !== undefined) parts.push('decision');
  return parts;
}

/**
 * What moved a swing: first what pushed it most, last what held it back. Each part of a seat's orders is measured
 * against the policy's in its place, all else as it was given. Yields after each.
 */
export function* swingOf(
  { sample, fixed }: Playouts,
  { row, orders }: PlayedStep,
  { turns, chance, came }: StepPoint,
  change: Both<number>,
  playouts: number,
): Generator<undefined, readonly Mover[]> {
  const given: Both<Fixed> = [fixed(row, 0, orders[0]), fixed(row, 1, orders[1])];
  const ordered = sample(row, given, 0, playouts).means;
  yield;
  const movers: Mover[] = [{ kind: 'chance', moved: chance, came }];
  for (const [seat, { moved }] of turns.entries()) {
    const parts: { part: Part; moved: Both<number> }[] = [];
    for (const part of partsOf(orders[seat] ?? {})) {
      const freed: Both<Fixed> = [...given];
      (freed as [Fixed, Fixed])[seat as 0 | 1] = { ...(given[seat] as Fixed), freed: part };
      const { means } = sample(row, freed, 0, playouts);
      yield;
      parts.push({
        part,
        moved: [ordered[0].weighed - means[0].weighed, ordered[1].weighed - means[1].weighed],
      });
    }
    parts.sort((one, two) => along(two.moved, moved) - along(one.moved, moved));
    movers.push({ kind: 'orders', seat, moved, parts });
  }
  return movers.sort((one, two) => along(two.moved, change) - along(one.moved, change));
}
