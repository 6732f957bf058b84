import type { Entry } from '../../crisis/state.ts';
import type { View } from '../../crisis/view-type.ts';
import { type Beat, beatsOf, entriesNow } from './beats.ts';
import { stepOf } from './orders.ts';

/** One thing to turn up; `hidden` is a quiet act that stays in its envelope for whoever looks at the page. */
export type Turn = { is: 'beat'; beat: Beat } | { is: 'hidden'; seat: string };

const isAct = (entry: Entry | undefined, channel: 'public' | 'quiet', seat?: string): boolean =>
  entry?.cause.kind === 'move' &&
  entry.cause.channel === channel &&
  (seat === undefined || entry.cause.seat === seat);

/** What there is to turn up after a step, in the order in which it happened. */
export function turnsOf(view: View, seats: readonly string[]): Turn[] {
  const { resolved } = entriesNow(view);
  const turns: Turn[] = beatsOf(resolved).map((beat) => ({ is: 'beat', beat }));
  if (stepOf(view) !== 'deliberation') return turns;
  const hidden = seats.filter((seat) => !resolved.some((entry) => isAct(entry, 'quiet', seat)));
  const after = turns.findLastIndex(
    (turn) => turn.is === 'beat' && (isAct(turn.beat.entry, 'public') || isAct(turn.beat.entry, 'quiet')),
  );
  turns.splice(after + 1, 0, ...hidden.map((seat): Turn => ({ is: 'hidden', seat })));
  return turns;
}

/** Where the rupture scale stood when only the first `shown` things were turned up: the rest is not yet told. */
export function ruptureShown(view: View, turns: readonly Turn[], shown: number): number {
  const hidden = turns
    .slice(shown)
    .map((turn) => (turn.is === 'beat' ? (turn.beat.changes.rupture ?? 0) : 0));
  return view.rupture - hidden.reduce((sum, by) => sum + by, 0);
}

/** What the picture shows while something is turned up. */
export type StageCue =
  | { cue: 'order'; seat: string; channel: 'public' | 'quiet' | 'edit' }
  | { cue: 'flash'; what: string };

export function cuesOf(turn: Turn): StageCue[] {
  if (turn.is === 'hidden') return [{ cue: 'order', seat: turn.seat, channel: 'quiet' }];
  const { entry, changes } = turn.beat;
  const { cause } = entry;
  const cues: StageCue[] = [];
  if (cause.kind === 'move') cues.push({ cue: 'order', seat: cause.seat, channel: cause.channel });
  if (cause.kind === 'edit') cues.push({ cue: 'order', seat: cause.seat, channel: 'edit' });
  if (cause.kind === 'decision') cues.push({ cue: 'order', seat: cause.seat, channel: 'public' });
  if (cause.kind === 'word' && cause.what === 'broken') cues.push({ cue: 'flash', what: cause.seat });
  if ((changes.rupture ?? 0) < 0) cues.push({ cue: 'flash', what: 'rupture' });
  return cues;
}
