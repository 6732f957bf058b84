import type { Decision } from '../scenario/schema.ts';
import type { Outcome } from './state.ts';

/** What two decisions, seat by seat, come to before a home is asked; undefined when that is for the homes to say. */
export function outcomeOf(decisions: ReadonlyMap<string, Decision>): Outcome | undefined {
  const spoke = [...decisions].filter(([, decision]) => decision !== 'lapse').map(([seat]) => seat);
  if (spoke.length === 0) return 'lapsed';
  if (spoke.length === 1) return `alone.${spoke[0]}`;
  return [...decisions.values()].includes('announce') ? 'parallel' : undefined;
}

/** Whether a delegation put its name to anything in the end: to the text of both, or to words of its own. */
export const spokeIn = (outcome: Outcome | undefined, seat: string): boolean =>
  outcome === 'signed' || outcome === 'refused' || outcome === 'parallel' || outcome === `alone.${seat}`;
