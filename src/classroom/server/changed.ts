import equal from 'fast-deep-equal';
import type { News } from '../protocol/wire.ts';
import type { Audience } from '../session/parts/audience.ts';
import type { PartName, Parts } from '../session/parts/part-types.ts';
import { partsFor } from '../session/parts/parts-for.ts';
import type { SessionState } from '../session/state.ts';

/** What says something else to an audience than before. */
export type Changes = Pick<News, 'parts' | 'dropped'>;

/**
 * The parts that say something else to an audience than in an earlier state, and those that are no more; undefined where
 * nothing has changed. What it was told then is worked out anew: to keep it for every audience of every class costs more,
 * since whatever outlives a moment has to be copied when the server sweeps, while everybody waits.
 */
export function changedFor(was: SessionState, is: SessionState, audience: Audience): Changes | undefined {
  const [before, now] = [partsFor(was, audience), partsFor(is, audience)];
  // Parts share what has not changed, and are compared no further there.
  const names = (Object.keys(now) as PartName[]).filter((name) => !equal(before[name], now[name]));
  const dropped = (Object.keys(before) as PartName[]).filter((name) => !(name in now));
  if (names.length === 0 && dropped.length === 0) return undefined;
  const parts = Object.fromEntries(names.map((name) => [name, now[name]])) as Partial<Parts>;
  return { ...(names.length > 0 && { parts }), ...(dropped.length > 0 && { dropped }) };
}
