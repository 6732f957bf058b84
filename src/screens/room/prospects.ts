import { decisions } from '../../crisis/asked.ts';
import { verdictOf } from '../../crisis/home-view.ts';
import { outcomeOf } from '../../crisis/outcome.ts';
import type { View } from '../../crisis/view-type.ts';
import type { Decision } from '../../scenario/schema.ts';

/** What a pair of decisions comes to, as far as one seat can know it before midnight. */
export type Prospect = 'signed' | 'open' | 'refused' | 'parallel' | 'alone' | 'theirs' | 'lapsed';

const ofHome = { yes: 'signed', no: 'refused', open: 'open' } as const;

/** What an own decision comes to against each of the other side's: its home is unknown, one's own is a range. */
export function prospects(
  view: Pick<View, 'seat' | 'other' | 'home'>,
  mine: Decision,
): { theirs: Decision; comesTo: Prospect }[] {
  return decisions.map((theirs) => ({ theirs, comesTo: prospect(view, mine, theirs) }));
}

function prospect(
  { seat, other, home }: Pick<View, 'seat' | 'other' | 'home'>,
  mine: Decision,
  theirs: Decision,
): Prospect {
  const outcome = outcomeOf(
    new Map([
      [seat, mine],
      [other, theirs],
    ]),
  );
  if (outcome === undefined) return ofHome[verdictOf(home.support)];
  if (outcome === 'parallel' || outcome === 'lapsed') return outcome;
  return outcome === `alone.${seat}` ? 'alone' : 'theirs';
}
