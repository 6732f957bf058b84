/**
 * What an author's conditions, effects and points mean once read. Plain JSON: a condition is data that the
 * rules interpret, never code. The words an author writes for each are in scenarios/README.md.
 */

export type Comparison = '<' | '<=' | '=' | '!=' | '>=' | '>';

/** Something the rules can count. `support.<seat>` is the weight (0..100) of home blocs that accept the text. */
export type Quantity =
  | { is: 'number'; value: number }
  | { is: 'meter'; meter: string }
  | { is: 'count'; of: 'rupture' | 'ambiguous' | 'agreed' | 'brackets' | 'days' }
  | { is: 'support'; seat: string };

export type Condition =
  | { is: 'all'; of: Condition[] }
  | { is: 'any'; of: Condition[] }
  | { is: 'not'; of: Condition }
  | { is: 'compare'; left: Quantity; op: Comparison; right: Quantity }
  /** `agreement is inForce` */
  | { is: 'track'; track: string; state: string }
  /** `seoul.giveNotice done` or `… done within 2` (rounds, this one counted as 0) */
  | { is: 'done'; move: string; within?: number }
  /** `happening launchAug` or `… within 1` */
  | { is: 'happened'; happening: string; within?: number }
  /** `round >= aug-22`: compares places in the full calendar */
  | { is: 'round'; op: Comparison; round: string }
  /** `clause pact is suspend`: in the text as it stands (agreed, or else what stands if nothing is agreed) */
  | { is: 'clause'; clause: string; position: string }
  /** `clause pact agreed | locked | ambiguous | conditional | revocable` */
  | { is: 'clauseIs'; clause: string; what: 'agreed' | 'locked' | 'ambiguous' | 'conditional' | 'revocable' }
  /** `matter seizure open` */
  | { is: 'matter'; matter: string }
  /** `word seoul.vow broken` */
  | { is: 'word'; move: string; state: 'open' | 'kept' | 'broken' }
  /** `outcome is parallel`; `alone.<seat>` when only that seat spoke */
  | { is: 'outcome'; outcome: string }
  /** `blame is seoul`: who moved last before a rupture, or whose home refused */
  | { is: 'blame'; seat: string }
  /** `seoul ratifies`: would that home ratify the text as it stands? */
  | { is: 'ratifies'; seat: string };

/** One line under `effects:`. Whole points only, so that every machine computes the same game. */
export type Effect = (
  | { do: 'shift'; meter: string; by: number }
  | { do: 'set'; meter: string; to: number }
  /** `rupture -1` is a step towards the break, `rupture +1` a step back */
  | { do: 'rupture'; by: number }
  | { do: 'openMatter'; matter: string }
  | { do: 'closeMatter'; matter: string }
  /** `clause pact reopens`: an agreed, unlocked clause goes back into brackets */
  | { do: 'reopen'; clause: string }
) & { if?: Condition };

/** One line under `scores:`; `+20 if …`, `+seoul.approval / 2`. */
export interface Points {
  /** +1 or -1 */
  sign: 1 | -1;
  amount: Quantity;
  /** whole divisor, 1 when unsaid; the result is truncated towards zero */
  over: number;
  if?: Condition;
}
