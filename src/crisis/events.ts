/** What comes from outside, and so stands in the journal. Everything else the rules raise themselves. */
export type { JournalEvent } from './journal.ts';
