import type { Offer } from '../crisis/journal.ts';
import type { Index } from './names.ts';

/** Bits of an offer's number below its position. */
export const [ambiguousBit, conditionalBit, revocableBit] = [1, 2, 4] as const;
/** Wordings a position can have. */
export const wordings = 8;

/** An offer as one number: position times eight, and a bit for each loosening. */
export const codeOf = (positions: Index, { position, ambiguous, conditional, revocable }: Offer): number =>
  positions.at(position) * wordings +
  (ambiguous ? ambiguousBit : 0) +
  (conditional ? conditionalBit : 0) +
  (revocable ? revocableBit : 0);

/** The offer a number stands for. */
export const offerOf = (positions: Index, code: number): Offer => ({
  position: positions.names[Math.trunc(code / wordings)] ?? '',
  ambiguous: (code & ambiguousBit) !== 0,
  conditional: (code & conditionalBit) !== 0,
  revocable: (code & revocableBit) !== 0,
});
