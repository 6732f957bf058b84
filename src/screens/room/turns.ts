import type { View } from '../../crisis/view-type.ts';
import { type Beat, beatsOf, entriesNow } from './beats.ts';

/** What there is to turn up after a step, in the order in which it happened. */
export const turnsOf = (view: View): Beat[] => beatsOf(entriesNow(view).resolved);

/** Where the rupture scale stood when only the first `shown` things were turned up: the rest is not yet told. */
export function ruptureShown(view: View, turns: readonly Beat[], shown: number): number {
  const hidden = turns.slice(shown).map(({ changes }) => changes.rupture ?? 0);
  return view.rupture - hidden.reduce((sum, by) => sum + by, 0);
}

/** What the picture shows while something is turned up. */
export type StageCue =
  | { cue: 'order'; seat: string; channel: 'public' | 'quiet' | 'edit' }
  | { cue: 'flash'; what: string };

/** What the picture shows as one thing is turned up. */
export function cuesOf({ entry: { cause }, changes }: Beat): StageCue[] {
  const cues: StageCue[] = [];
  if (cause.kind === 'move') cues.push({ cue: 'order', seat: cause.seat, channel: cause.channel });
  if (cause.kind === 'envelope') cues.push({ cue: 'order', seat: cause.seat, channel: 'quiet' });
  if (cause.kind === 'edit') cues.push({ cue: 'order', seat: cause.seat, channel: 'edit' });
  if (cause.kind === 'decision') cues.push({ cue: 'order', seat: cause.seat, channel: 'public' });
  if (cause.kind === 'word' && cause.what === 'broken') cues.push({ cue: 'flash', what: cause.seat });
  if ((changes.rupture ?? 0) < 0) cues.push({ cue: 'flash', what: 'rupture' });
  return cues;
}
