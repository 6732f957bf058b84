import type { Entry } from '../../crisis/state.ts';
import type { View } from '../../crisis/view-type.ts';
import type { StepPlace } from '../session/state.ts';

/** What came of the orders of a step: not what the calendar did on days that were passed over before it. */
export function ordersOf({ chronicle }: Pick<View, 'chronicle'>, { round, step }: StepPlace): Entry[] {
  const all = chronicle.filter((entry) => entry.round === round && entry.step === step);
  return all.slice(all.findLastIndex(({ cause }) => cause.kind === 'round') + 1);
}
