// Apart from the journal's shape: whoever plays games needs these, and not the schemas that read a journal.

/** Version of the journal's shape. In 1 no third party had a seat, in 2 every game began with its calendar, in 3 nothing came between the opening of a step and its close but orders; all are still read. */
export const journalFormat = 4;
/** Version of the rules; they write it into each journal beside the hashes that come of them. */
export const rulesVersion = 1;
