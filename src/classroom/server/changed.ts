import equal from 'fast-deep-equal';
import type { Audience } from '../session/parts/audience.ts';
import type { PartName, Parts } from '../session/parts/part-types.ts';
import { partsFor } from '../session/parts/parts-for.ts';
import type { SessionState } from '../session/state.ts';

/**
 * The parts that say something else to an audience than in an earlier state; undefined where none does. What it was told
 * then is worked out anew: to keep it for every audience of every class costs more, since whatever outlives a moment has to
 * be copied when the server sweeps, while everybody waits.
 */
export function changedFor(
  was: SessionState,
  is: SessionState,
  audience: Audience,
): Partial<Parts> | undefined {
  const [before, now] = [partsFor(was, audience), partsFor(is, audience)];
  // Parts share what has not changed, and are compared no further there.
  const names = (Object.keys(now) as PartName[]).filter((name) => !equal(before[name], now[name]));
  if (names.length === 0) return undefined;
  return Object.fromEntries(names.map((name) => [name, now[name]])) as Partial<Parts>;
}
