import type { Scenario } from '../scenario/schema.ts';
import { z } from '../scenario/zod.ts';
import { isBloc, isCounted, type Seated } from './place.ts';
import { rangeOf } from './range.ts';
import { broken } from './rupture.ts';

const name = z.string().max(120);

/** The shape of `Start`. */
export const startSchema = z.strictObject({
  round: name,
  meters: z.record(name, z.int()),
  tracks: z.record(name, name),
});

/**
 * Where a game begins that does not begin with its calendar: `round` of its cut is about to open, nothing was done or
 * said before it. `meters`: meter, mood of a bloc (`seat.bloc`) or `rupture` -> value; `tracks`: track -> state, which it
 * does not enter but stands in. What is not named stands as the scenario begins.
 */
export type Start = z.output<typeof startSchema>;

/** Why a game cannot begin there. */
export type StartProblem =
  | { code: 'unknownRound'; round: string }
  | { code: 'unknownMeter'; meter: string }
  | { code: 'outOfRange'; meter: string; min: number; max: number }
  | { code: 'unknownTrack'; track: string }
  | { code: 'unknownState'; track: string; state: string };

/** Lowest and highest value with which a game may begin: on the rupture scale, one that is not broken yet. */
export function startRange(scenario: Scenario, meter: string): { min: number; max: number } {
  const range = rangeOf(scenario, meter);
  return meter === 'rupture' ? { ...range, min: broken + 1 } : range;
}

const isMeter = (scenario: Scenario, meter: string, seated: Seated): boolean => {
  if (meter === 'rupture') return true;
  return Object.hasOwn(scenario.meters, meter) ? isCounted(scenario, meter, seated) : isBloc(scenario, meter);
};

/** Why a game of a cut, with those third parties seated, cannot begin there; undefined when it can. */
export function startProblem(
  scenario: Scenario,
  { cut, parties = [], from }: { cut: string; parties?: readonly string[]; from?: Start | undefined },
): StartProblem | undefined {
  if (!from) return undefined;
  if (!scenario.calendar.cuts[cut]?.rounds.includes(from.round))
    return { code: 'unknownRound', round: from.round };
  for (const [meter, value] of Object.entries(from.meters)) {
    if (!isMeter(scenario, meter, { parties })) return { code: 'unknownMeter', meter };
    const { min, max } = startRange(scenario, meter);
    if (value < min || value > max) return { code: 'outOfRange', meter, min, max };
  }
  for (const [track, state] of Object.entries(from.tracks)) {
    if (!Object.hasOwn(scenario.tracks, track)) return { code: 'unknownTrack', track };
    if (!Object.hasOwn(scenario.tracks[track]?.states ?? {}, state))
      return { code: 'unknownState', track, state };
  }
  return undefined;
}
