import type { Decision } from '../scenario/schema.ts';
import type { Outcome } from './state.ts';

/** What two decisions, seat by seat, come to before a home is asked; undefined when that is for the homes to say. */
export function outcomeOf(decisions: ReadonlyMap<string, Decision>): Outcome | undefined {
  const spoke = [...decisions].filter(([, decision]) => decision !== 'lapse').map(([seat]) => seat);
  if (spoke.length === 0) return 'lapsed';
  if (spoke.length === 1) return `alone.${spoke[0]}`;
  return [...decisions.values()].includes('announce') ? 'parallel' : undefined;
}
