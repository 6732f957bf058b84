import type { Asked } from './asked.ts';
import type { Wording } from './offer.ts';

/** Why something may not be, as data: three languages hang their sentence on `code`. */
export type Refusal =
  | { code: 'unknownSeat'; seat: string }
  | { code: 'wrongPhase'; phase: string }
  | { code: 'alreadyChosen'; seat: string }
  | { code: 'unknownMustHave'; mustHave: string }
  | { code: 'alreadySealed'; seat: string }
  | { code: 'notAskedNow'; what: Asked; step: string }
  | { code: 'unknownMove'; move: string }
  | { code: 'notYourMove'; move: string; seat: string }
  | { code: 'wrongChannel'; move: string; channel: 'public' | 'quiet' }
  | { code: 'wrongStep'; move: string; step: string }
  | { code: 'conditionUnmet'; move: string }
  | { code: 'onlyOnce'; move: string }
  | { code: 'mustRest'; move: string; rounds: number }
  | { code: 'cannotAfford'; move: string; meter: string; needs: number; has: number }
  | { code: 'cannotAffordBoth'; meter: string; needs: number; has: number }
  | { code: 'tooManyEdits'; most: number; has: number }
  | { code: 'clauseTwice'; clause: string }
  | { code: 'unknownClause'; clause: string }
  | { code: 'unknownPosition'; clause: string; position: string }
  | { code: 'positionUnmet'; clause: string; position: string }
  | { code: 'wordingNotOffered'; clause: string; wording: Wording }
  | { code: 'clauseFrozen'; clause: string; rupture: number }
  | { code: 'clauseLocked'; clause: string }
  | { code: 'clauseAgreed'; clause: string }
  | { code: 'notAgreed'; clause: string }
  | { code: 'nothingToAccept'; clause: string }
  | { code: 'sameAsStands'; clause: string }
  | { code: 'noLockDate'; clause: string }
  | { code: 'decisionMissing' }
  | { code: 'tooFewClausesToSign'; needs: number; has: number }
  | { code: 'unknownHappening'; happening: string }
  | { code: 'alreadyHappened'; happening: string }
  | { code: 'unknownBloc'; bloc: string }
  | { code: 'headlineSpent' };
