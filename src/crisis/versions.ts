// Apart from the journal's shape: whoever plays games needs these, and not the schemas that read a journal.

/** Version of the journal's shape. */
export const journalFormat = 1;
/** Version of the rules; they write it into each journal beside the hashes that come of them. */
export const rulesVersion = 1;
