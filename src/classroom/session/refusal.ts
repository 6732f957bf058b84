import type { Refusal } from '../../crisis/refusal-type.ts';
import type { SessionState } from './state.ts';

/** Why something in a session may not be, as data: three languages hang their sentence on `code`. */
export type ClassRefusal =
  | { code: 'rules'; refusal: Refusal }
  | { code: 'notInPhase'; phase: SessionState['phase'] }
  | { code: 'isPaused' }
  | { code: 'notPaused' }
  | { code: 'notYours' }
  | { code: 'noSuchPerson' }
  | { code: 'noSuchGroup' }
  | { code: 'noSuchSeat' }
  | { code: 'noSuchRole' }
  | { code: 'noSuchPiece' }
  | { code: 'teamIsFull'; most: number }
  | { code: 'sessionIsFull'; most: number }
  | { code: 'pressIsTaken' }
  | { code: 'headDecides' }
  | { code: 'voteDecides' }
  | { code: 'computerHolds' }
  | { code: 'nothingLeaned' }
  | { code: 'noFreeText' }
  | { code: 'blockedWord'; word: string }
  | { code: 'isSilenced' }
  | { code: 'noBackChannel' }
  | { code: 'notSaidHere' }
  | { code: 'nothingToAnswer' }
  | { code: 'nothingChanges' }
  /** Far more than a class can mean: of one person, or of the whole session. */
  | { code: 'tooMuch' }
  | { code: 'nobodyToPlay' }
  | { code: 'gameIsOver' }
  | { code: 'cannotStepBack' }
  | { code: 'nothingToSwap' };
