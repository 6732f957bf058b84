import { digestOfValue } from '../scenario/digest.ts';
import type { State } from './state.ts';

/** The hash of a state, hex: equal states and only they have equal hashes. The chronicle is left out: it follows from the journal. */
export function hashOf(state: State): string {
  const { chronicle: _, ...rest } = state;
  return digestOfValue(rest);
}
