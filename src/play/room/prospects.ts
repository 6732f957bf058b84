import type { View } from '../../crisis/view-type.ts';
import type { Decision } from '../../scenario/schema.ts';

/** What a pair of decisions comes to, as far as one seat can know it before midnight. */
export type Prospect = 'signed' | 'open' | 'refused' | 'parallel' | 'alone' | 'theirs' | 'lapsed';

const decisions: readonly Decision[] = ['sign', 'announce', 'lapse'];

/** What an own decision comes to against each of the other side's: its home is unknown, one's own is a range. */
export function prospects(
  view: Pick<View, 'home'>,
  mine: Decision,
): { theirs: Decision; comesTo: Prospect }[] {
  return decisions.map((theirs) => ({ theirs, comesTo: prospect(view, mine, theirs) }));
}

function prospect({ home }: Pick<View, 'home'>, mine: Decision, theirs: Decision): Prospect {
  if (mine === 'lapse') return theirs === 'lapse' ? 'lapsed' : 'theirs';
  if (theirs === 'lapse') return 'alone';
  if (mine === 'announce' || theirs === 'announce') return 'parallel';
  const { low, high, needs } = home.support;
  if (low >= needs) return 'signed';
  return high < needs ? 'refused' : 'open';
}
