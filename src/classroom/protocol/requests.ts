import { z } from '../../scenario/zod.ts';
import { pseudonym } from '../session/names.ts';
import type { placeSchema } from '../session/place.ts';
import { planSchema } from '../session/plan.ts';

/** Most bytes of a scenario that is brought along, as JSON; the largest that is shipped comes to a third of a megabyte. */
export const largestScenario = 3 * 1024 * 1024;

/** Files of a scenario that is not shipped: name -> text. */
const files = z
  .record(z.string().max(60), z.string().max(600_000))
  .refine((all) => Object.keys(all).length <= 20, { message: 'has more files than a scenario may have' });

/** Opens a session. The plan's scenario is named by its id alone, or comes along as files. */
export const openRequest = z.strictObject({
  plan: planSchema.omit({ scenario: true }),
  scenario: z.union([z.strictObject({ id: z.string().max(120) }), z.strictObject({ files })]),
  /** Days until everything of it is deleted. */
  keepDays: z.int().min(1).max(366),
  /** Milliseconds of the wall clock from which the code lets people in; at once when absent. */
  opensAt: z.int().optional(),
});
export type OpenRequest = z.output<typeof openRequest>;

export interface Opened {
  session: string;
  /** The facilitator's secret; whoever holds it runs the session. */
  key: string;
  /** Lets people in. */
  code: string;
  /** Where others in the network reach the server. */
  addresses: readonly string[];
}

/** A code as a person types it: letters in either case, with spaces and dashes between. */
export const codeText = z
  .string()
  .max(40)
  .transform((text) => text.toUpperCase().replace(/[^A-Z0-9]/g, ''));

/** Comes in by a code. */
export const joinRequest = z.strictObject({ code: codeText, name: pseudonym });

/** Takes up one's seat on another device, by the short word that the facilitator or the old device shows. */
export const returnRequest = z.strictObject({ code: codeText });

export interface Joined {
  session: string;
  person: string;
  /** The seat's secret; it survives a reload, and another device can be given one of its own. */
  key: string;
}

/** What a code would let one into, before one says one's name. */
export interface Welcome {
  session: string;
  title: string;
  scenario: { id: string; key: string };
  duel: boolean;
  /** Names a place, where the code is that of a team. */
  place: z.output<typeof placeSchema> | undefined;
}
