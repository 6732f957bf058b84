import type { Journal } from '../../crisis/journal.ts';
import { roundsOf } from '../../crisis/place.ts';
import type { Scenario } from '../../scenario/schema.ts';

/** Who sealed for each seat in a step, `round.step` from 0. */
export type Sealers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** Who sealed which orders of a game. @param sent for each of the journal's events who sent it */
export function sealersOf(scenario: Scenario, journal: Journal, sent: readonly { by: string }[]): Sealers {
  const steps = roundsOf(scenario, journal.cut).flatMap((id, round) =>
    (scenario.calendar.rounds[id]?.steps ?? []).map((_, step) => `${round}.${step}`),
  );
  const sealers: Record<string, Record<string, string>> = {};
  let turned = 0;
  for (const [index, event] of journal.events.entries()) {
    if (event.type === 'advance') turned += 1;
    const step = steps[turned];
    const by = sent[index]?.by;
    if (event.type !== 'seal' || step === undefined || by === undefined) continue;
    sealers[step] = { ...sealers[step], [event.seat]: by };
  }
  return sealers;
}
