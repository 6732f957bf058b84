import type { Audience } from '../session/parts/audience.ts';
import type { PartName, Parts } from '../session/parts/part-types.ts';
import { partsFor } from '../session/parts/parts-for.ts';
import { sourcesOf } from '../session/parts/sources.ts';
import type { SessionState } from '../session/state.ts';

/** What an audience is told in a state. */
export interface Told {
  sources: readonly unknown[];
  parts: Partial<Parts>;
  /** Part -> how it reads; worked out when somebody compares it. */
  texts: Map<PartName, string | undefined>;
}

/** What an audience is told in a state, worked out. */
export const toldIn = (
  state: SessionState,
  audience: Audience,
  sources = sourcesOf(state, audience),
): Told => ({ sources, parts: partsFor(state, audience), texts: new Map() });

/** What an audience is told in a later state; the same value where it is made of the same. */
export function toldNext(was: Told, state: SessionState, audience: Audience): Told {
  const sources = sourcesOf(state, audience);
  return sources.every((source, at) => source === was.sources[at]) ? was : toldIn(state, audience, sources);
}

/** The parts that say something else than before; undefined where none does. */
export function changedIn(was: Told, now: Told): Partial<Parts> | undefined {
  if (was === now) return undefined;
  const names = (Object.keys(now.parts) as PartName[]).filter((name) => !same(was, now, name));
  if (names.length === 0) return undefined;
  return Object.fromEntries(names.map((name) => [name, now.parts[name]])) as Partial<Parts>;
}

/** Parts that are worked out once are the same value; the others are small. */
const same = (one: Told, two: Told, name: PartName): boolean =>
  one.parts[name] === two.parts[name] || textOf(one, name) === textOf(two, name);

function textOf({ parts, texts }: Told, name: PartName): string | undefined {
  if (!texts.has(name)) texts.set(name, JSON.stringify(parts[name]));
  return texts.get(name);
}
