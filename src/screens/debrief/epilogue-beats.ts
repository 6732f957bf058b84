import { addUp, type Changes } from '../../crisis/changes.ts';
import type { Entry } from '../../crisis/state.ts';
import type { Label, Scenario } from '../../scenario/schema.ts';

/** One beat of the epilogue as it came out, with all it set off. */
export interface EpilogueBeat {
  beat: string;
  turn: string;
  /** ISO date. */
  date: string;
  label: Label;
  changes: Changes;
  /** Tracks that went on in its wake. */
  tracks: readonly { track: string; to: string }[];
}

/** The beats that happened, in order. What follows a beat in the chronicle up to the next one is its wake. */
export function epilogueBeats(scenario: Scenario, chronicle: readonly Entry[]): EpilogueBeat[] {
  const beats: (EpilogueBeat & {
    tracks: { track: string; to: string }[];
  })[] = [];
  for (const { cause, changes } of chronicle) {
    if (cause.kind === 'epilogue') {
      const spec = scenario.calendar.epilogue[cause.beat];
      const label = spec?.turns[cause.turn]?.label ?? { kind: 'invented' };
      beats.push({ ...cause, date: spec?.date ?? '', label, changes: {}, tracks: [] });
    }
    const beat = beats.at(-1);
    if (!beat) continue;
    if (cause.kind === 'track') beat.tracks.push({ track: cause.track, to: cause.to });
    beat.changes = addUp(beat.changes, changes);
  }
  return beats;
}
