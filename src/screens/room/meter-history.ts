import type { Cause, Entry } from '../../crisis/state.ts';
import type { View } from '../../crisis/view-type.ts';
import type { Scenario } from '../../scenario/schema.ts';
import { entriesNow } from './beats.ts';

/** One thing that moved a number: by how much (whole points, after clamping), when, and why. */
export interface MeterStep {
  round: number;
  by: number;
  cause: Cause;
}

/** Everything that this seat knows to have moved a meter (or `rupture`), oldest first. */
export function stepsOf(chronicle: readonly Entry[], meter: string): MeterStep[] {
  return chronicle.flatMap((entry) => {
    const by = entry.changes[meter];
    return by ? [{ round: entry.round, by, cause: entry.cause }] : [];
  });
}

/** A change since the seat last sealed: the sum, the step that weighed most in its direction, and how many others. */
export interface NewChange {
  by: number;
  why: Cause;
  others: number;
}

/** What a seat finds new when it comes to its desk: what the last sealed step did, and this morning's news. */
export function newEntries(scenario: Scenario, view: View): Entry[] {
  const { round, step } = view;
  const before = view.rounds[round - 1];
  const last = (scenario.calendar.rounds[before ?? '']?.steps.length ?? 1) - 1;
  const sealed = step > 0 ? { round, step: step - 1 } : { round: round - 1, step: last };
  return [
    ...entriesNow({ ...view, ...sealed }).resolved,
    ...view.chronicle.filter((entry) => entry.round === round && entry.step === step),
  ];
}

/** How these entries moved a meter; undefined when they left it where it was. */
export function changeIn(entries: readonly Entry[], meter: string): NewChange | undefined {
  const steps = stepsOf(entries, meter);
  const by = steps.reduce((sum, step) => sum + step.by, 0);
  const main = steps
    .filter((step) => step.by > 0 === by > 0)
    .sort((one, two) => Math.abs(two.by) - Math.abs(one.by))[0];
  return by === 0 || !main ? undefined : { by, why: main.cause, others: steps.length - 1 };
}

/** Value at the end of each round so far, oldest first, worked back from what it is now. */
export function course(view: View, meter: string): { round: number; value: number }[] {
  let value = meter === 'rupture' ? view.rupture : (view.meters[meter] ?? view.rumours[meter] ?? 0);
  const steps = stepsOf(view.chronicle, meter);
  const points: { round: number; value: number }[] = [];
  for (let round = view.round; round >= 0; round -= 1) {
    points.unshift({ round, value });
    for (const step of steps) if (step.round === round) value -= step.by;
  }
  return [{ round: -1, value }, ...points];
}
