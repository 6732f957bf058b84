import type { Clause } from '../scenario/schema.ts';
import type { Offer } from './journal.ts';

/** What may loosen the words of an offer. */
export const wordings = ['ambiguous', 'conditional', 'revocable'] as const;
export type Wording = (typeof wordings)[number];

/** A position in plain words: precise, unconditional, for good. */
export const plain = (position: string): Offer => ({
  position,
  ambiguous: false,
  conditional: false,
  revocable: false,
});

/** A position in these words. */
export const worded = (position: string, how: readonly Wording[]): Offer => ({
  ...plain(position),
  ...Object.fromEntries(how.map((wording) => [wording, true])),
});

/** How an offer is worded; empty when it is plain. */
export const wordingsOf = (offer: Offer): Wording[] => wordings.filter((wording) => offer[wording]);

/** The wordings that a clause allows for one of its positions. */
export const wordingsFor = (clause: Clause, position: string): Wording[] =>
  wordings.filter((wording) =>
    wording === 'ambiguous' ? clause.ambiguous.includes(position) : clause[wording],
  );

/** Whether two offers are there and say the same in the same words. */
export const sameOffer = (one: Offer | undefined, two: Offer | undefined): boolean =>
  one !== undefined &&
  two !== undefined &&
  one.position === two.position &&
  wordings.every((wording) => one[wording] === two[wording]);
