import type { Share } from '../intervals.ts';

/** Something in a scenario that its author may want to mend. */
export interface Finding {
  about:
    | 'agreement'
    | 'ahead'
    | 'decision'
    | 'ending'
    | 'happening'
    | 'move'
    | 'must-have'
    | 'position'
    | 'round'
    | 'space';
  /** The names that lead to it in `scenario.yaml`. */
  path: readonly string[];
  /** What was found, and what could be done about it, in a sentence each. */
  what: string;
  mend: string;
  /** Whether the games played leave no doubt: its 95% interval lies wholly beyond the limit. */
  sure: boolean;
}

/** Where the limits lie. Shares from 0 to 1, points of 0..100. */
export const limits = {
  /** A choice that is taken in fewer of its chances is not worth having; in more, it is none. */
  tooSeldom: 0.02,
  tooOften: 0.95,
  /** Games in which two equal rivals should find an agreement. */
  agreement: [0.4, 0.7],
  /** Games in which one of two equal rivals may end ahead. */
  ahead: 0.55,
  /** Games that should come to each ending. */
  ending: 0.02,
  /** Points by which one happening may move what a game comes to. */
  happening: 5,
  /** Points that the choice of an act should move in a round. */
  round: 0.25,
  /** Part of all deals that both homes would ratify. */
  space: [0.0005, 0.5],
  /** Chances below which nothing can be said of a choice. */
  enough: 20,
} as const;

/** A share as an author reads it: `1.2%`. */
export const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

/** A share with what it is of: `3 of 412 (0.7%)`. */
export const outOf = ({ count, of, share }: Share): string => `${count} of ${of} (${percent(share)})`;

/** The finding of a choice that is hardly ever or nearly always taken; undefined when it is neither, or hardly arose. */
export function extreme(share: Share): { often: boolean; sure: boolean } | undefined {
  if (share.of < limits.enough) return undefined;
  if (share.share < limits.tooSeldom) return { often: false, sure: share.high < limits.tooSeldom };
  if (share.share > limits.tooOften) return { often: true, sure: share.low > limits.tooOften };
  return undefined;
}
