import { type Orders, ordersSchema } from '../../crisis/journal.ts';
import { z } from '../../scenario/zod.ts';
import { readKept, writeKept } from './kept.ts';

const name = 'standoff.drafts';
const kept = z.array(
  z.object({
    session: z.string(),
    person: z.string(),
    /** Names the step of the game that the orders are for. */
    step: z.string(),
    /** What the server was last heard to have. */
    base: ordersSchema,
    orders: ordersSchema,
  }),
);

/** Orders that have not reached the server, and what they were changed from. */
export interface Unsent {
  step: string;
  base: Orders;
  orders: Orders;
}

/** Most that are kept; the oldest go. */
const most = 20;

const others = (session: string, person?: string) =>
  (readKept(name, kept) ?? []).filter(
    (one) => one.session !== session || (person !== undefined && one.person !== person),
  );

/** What somebody changed in a session and could not send, so that it outlasts a reload. */
export const unsentDraft = (session: string, person: string): Unsent | undefined =>
  readKept(name, kept)?.find((one) => one.session === session && one.person === person);

/** Keeps what could not be sent, in place of what was kept before; undefined lets go of it. */
export function keepUnsent(session: string, person: string, unsent: Unsent | undefined): void {
  const rest = others(session, person);
  writeKept(name, unsent ? [{ session, person, ...unsent }, ...rest].slice(0, most) : rest);
}

/** Lets go of all that was kept for a session. */
export const dropDrafts = (session: string): void => void writeKept(name, others(session));
