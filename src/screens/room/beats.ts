import { addUp, type Changes } from '../../crisis/changes.ts';
import type { Cause, Entry } from '../../crisis/state.ts';
import type { View } from '../../crisis/view-type.ts';

/** One thing that is turned up: an order, a news item or a reaction, with the tracks it moved in its wake. */
export interface Beat {
  entry: Entry;
  tracks: readonly Extract<Cause, { kind: 'track' }>[];
  /** Changes of the entry and of the tracks in its wake, summed. */
  changes: Changes;
}

/** What the host or the press did while orders were still being thought over. */
export const isBetweenOrders = (cause: Cause): boolean =>
  cause.kind === 'headline' || (cause.kind === 'happening' && cause.injected === true);
const opensARound = (cause: Cause): boolean =>
  cause.kind === 'round' ||
  cause.kind === 'happening' ||
  cause.kind === 'headline' ||
  (cause.kind === 'matter' && cause.what === 'arrived');
const isOrder = (cause: Cause): boolean =>
  cause.kind === 'move' || cause.kind === 'edit' || cause.kind === 'decision';

/** Entries of the present step, parted into the morning's news and what the orders did. */
export function entriesNow(view: View): { morning: Entry[]; resolved: Entry[] } {
  const now = view.chronicle.filter((e) => e.round === view.round && e.step === view.step);
  // Moves that the calendar makes in skipped rounds come before the present round's own entry.
  const opened = now.findLastIndex((e) => e.cause.kind === 'round');
  let first = now.findIndex((e, at) => at > opened && isOrder(e.cause));
  if (first < 0) {
    const last = now.findLastIndex((e) => opensARound(e.cause));
    // What broke the crisis before there were orders is turned up with what came of it.
    const broke = last >= 0 && now.some((e) => e.cause.kind === 'outcome');
    first = broke ? last : last + 1;
    while (!broke && now[first]?.cause.kind === 'track') first += 1;
  }
  return { morning: now.slice(0, first), resolved: now.slice(first) };
}

/** Groups entries so that every track change hangs on what set it off. */
export function beatsOf(entries: readonly Entry[]): Beat[] {
  const beats: Beat[] = [];
  for (const entry of entries) {
    const last = beats.at(-1);
    if (entry.cause.kind === 'track' && last && last.entry.cause.kind !== 'track') {
      const tracks = [...last.tracks, entry.cause];
      beats[beats.length - 1] = { ...last, tracks, changes: addUp(last.changes, entry.changes) };
    } else beats.push({ entry, tracks: [], changes: entry.changes });
  }
  return beats;
}

/** Changes of several entries as one. */
export function sumOf(entries: readonly Entry[]): Changes {
  return entries.reduce((sum, entry) => addUp(sum, entry.changes), {} as Changes);
}
