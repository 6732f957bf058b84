import type { Decision } from '../../scenario/schema.ts';
import type { Share } from '../intervals.ts';

/** What can be found, by its code, with what its sentence needs to be said in any language. */
export type Found =
  | { code: 'ahead'; about: 'ahead'; seat: string; share: Share }
  | { code: 'agreementSeldom' | 'agreementOften'; about: 'agreement'; share: Share }
  /** `part`: of all deals, those that both homes would ratify as the round begins, 0..1. */
  | { code: 'spaceEmpty' | 'spaceNarrow' | 'spaceFull'; about: 'space'; round: string; part: number }
  | { code: 'endingNever'; about: 'ending'; ending: string; games: number }
  | { code: 'endingSeldom'; about: 'ending'; ending: string; count: number; part: number }
  /** `points`: by which games end apart, by the act chosen there. */
  | { code: 'roundIdle'; about: 'round'; round: string; points: number }
  | { code: 'moveNeverLegal'; about: 'move'; move: string; games: number }
  | { code: 'moveSeldom' | 'moveOften'; about: 'move'; move: string; seat: string; share: Share }
  | {
      code: 'decisionSeldom' | 'decisionOften';
      about: 'decision';
      seat: string;
      decision: Decision;
      share: Share;
    }
  | { code: 'positionUnasked'; about: 'position'; clause: string; position: string; games: number }
  | {
      code: 'positionRefused';
      about: 'position';
      clause: string;
      position: string;
      proposed: number;
      games: number;
    }
  /** `short`: by how many points of taste the best text with the position in it misses the bloc at its best mood. */
  | {
      code: 'positionBlocked';
      about: 'position';
      clause: string;
      position: string;
      seat: string;
      bloc: string;
      short: number;
    }
  | {
      code: 'mustHaveSeldom' | 'mustHaveOften';
      about: 'must-have';
      seat: string;
      mustHave: string;
      share: Share;
    }
  | {
      code: 'happeningHelps' | 'happeningHurts';
      about: 'happening';
      happening: string;
      seat: string;
      points: number;
    };

/** What is found by one code; several codes may share what they tell. */
export type FoundBy<Code extends Found['code'], One extends Found = Found> = One extends Found
  ? Code extends One['code']
    ? One & { code: Code }
    : never
  : never;

/** Something in a scenario that its author may want to mend. */
export type Finding = Found & {
  /** The names that lead to it in `scenario.yaml`. */
  path: readonly string[];
  /** Whether the games played leave no doubt: its 95% interval lies wholly beyond the limit. */
  sure: boolean;
};

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

/** Whether a choice is hardly ever or nearly always taken; undefined when it is neither, or hardly arose. */
export function extreme(share: Share): { often: boolean; sure: boolean } | undefined {
  if (share.of < limits.enough) return undefined;
  if (share.share < limits.tooSeldom) return { often: false, sure: share.high < limits.tooSeldom };
  if (share.share > limits.tooOften) return { often: true, sure: share.low > limits.tooOften };
  return undefined;
}
