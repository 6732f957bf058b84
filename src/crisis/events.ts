import type { Orders } from './state.ts';

/** What comes from outside, and so stands in the journal. Everything else the rules raise themselves. */
export type JournalEvent =
  | { type: 'choose'; seat: string; mustHave: string }
  | { type: 'seal'; seat: string; orders: Orders }
  /** The host ends the step: everyone is ready, or time is up. Whoever has not sealed follows its standing instruction. */
  | { type: 'closeRound' }
  /** The host has shown what happened and goes on: next step, next round, epilogue, debrief. */
  | { type: 'advance' };
