import type { Cause, Entry } from '../../crisis/state.ts';
import type { View } from '../../crisis/view-type.ts';

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

/** The last round in which a number moved: the sum of its steps there and the step that weighed most. */
export interface LastChange {
  round: number;
  by: number;
  why: Cause;
  others: number;
}

/** The last round that moved a number; undefined while nothing has. */
export function lastChange(chronicle: readonly Entry[], meter: string): LastChange | undefined {
  const steps = stepsOf(chronicle, meter);
  const round = steps.at(-1)?.round;
  if (round === undefined) return undefined;
  const latest = steps.filter((step) => step.round === round);
  const main = latest.reduce((most, step) => (Math.abs(step.by) > Math.abs(most.by) ? step : most));
  return {
    round,
    by: latest.reduce((sum, step) => sum + step.by, 0),
    why: main.cause,
    others: latest.length - 1,
  };
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
