/** What was to be compared does not do the same work: no figure would mean anything. */
export class Incomparable extends Error {}
