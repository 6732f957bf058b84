import type { View } from '../../crisis/view-type.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** Where a track stands, and where it came from. */
export interface TrackRow {
  track: string;
  state: string;
  /** The state before, and the round in which it was left; undefined while it stands where it began. */
  from: { state: string; round: number } | undefined;
  /** It moved since the orders of the last round were turned up. */
  fresh: boolean;
}

/** All tracks in the scenario's order. */
export function trackRows(scenario: Scenario, view: View): TrackRow[] {
  return Object.keys(scenario.tracks).map((track) => {
    const moves = view.chronicle.flatMap(({ cause, round }) =>
      cause.kind === 'track' && cause.track === track ? [{ state: cause.from, round }] : [],
    );
    const from = moves.at(-1);
    return {
      track,
      state: view.tracks[track] ?? '',
      from,
      fresh: from !== undefined && view.round > 0 && from.round >= view.round - 1,
    };
  });
}
