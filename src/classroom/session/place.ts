import { z } from '../../scenario/zod.ts';
import { name } from './names.ts';

/** Where a person sits. */
export const placeSchema = z.discriminatedUnion('as', [
  /** A member of a delegation, or of a third party's; `role` as the scenario names it, if it names any. */
  z.strictObject({ as: z.literal('delegate'), group: name, seat: name, role: name.optional() }),
  /** Writes a headline a round. */
  z.strictObject({ as: z.literal('press'), group: name }),
  /** Sees what is public and foretells what comes. */
  z.strictObject({ as: z.literal('observer'), group: name }),
  /** Sees what one delegation sees, and seals orders of its own that nobody carries out. */
  z.strictObject({ as: z.literal('mirror'), group: name, seat: name }),
]);
export type Place = z.output<typeof placeSchema>;

/** Whether two places are the same desk. */
export const samePlace = (one: Place | undefined, two: Place | undefined): boolean =>
  JSON.stringify(one) === JSON.stringify(two);
