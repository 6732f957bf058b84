import { journalEventSchema, ordersSchema } from '../../crisis/journal.ts';
import { z } from '../../scenario/zod.ts';
import { lookedSchema } from './looked.ts';
import { line, name, pseudonym } from './names.ts';
import { placeSchema } from './place.ts';
import { planSchema } from './plan.ts';
import { channelSchema, headlineWords, statementSchema } from './statement.ts';

/** Who did something: a person by name, or one of those who are none. */
const actor = z.union([z.literal(['facilitator', 'computer', 'clock', 'server']), name]);

/** The three times at which a class thinks about what it does. */
export const moments = ['before', 'between', 'after'] as const;

/** What stands in the log of a session, and all there is to it: everything else is this, replayed. */
export const eventSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('opened'), plan: planSchema }),
  z.strictObject({ type: z.literal('replanned'), plan: planSchema }),
  z.strictObject({ type: z.literal('joined'), person: name, name: pseudonym }),
  z.strictObject({ type: z.literal('renamed'), person: name, name: pseudonym }),
  z.strictObject({ type: z.literal('removed'), person: name }),
  /** Their name and their words are gone from this log and from all that was made of it. */
  z.strictObject({ type: z.literal('forgotten'), person: name }),
  z.strictObject({ type: z.literal('groupOpened'), group: name, seed: z.int().min(0).max(0xffffffff) }),
  z.strictObject({ type: z.literal('seated'), person: name, place: placeSchema.optional() }),
  /** Away: not seen for a while, so that nobody waits for a vote of theirs. */
  z.strictObject({ type: z.literal(['away', 'back']), person: name }),
  z.strictObject({ type: z.literal('started') }),
  z.strictObject({ type: z.literal('paused'), why: z.enum(['facilitator', 'nobodyHere']) }),
  z.strictObject({ type: z.literal('resumed') }),
  /** Seconds more for the present step; of one group, or of all. */
  z.strictObject({
    type: z.literal('extended'),
    group: name.optional(),
    seconds: z
      .int()
      .min(-7200)
      .max(14 * 24 * 3600),
  }),
  /** Nobody served the session for so many milliseconds: clocks are set back by them. */
  z.strictObject({ type: z.literal('outage'), milliseconds: z.int().min(0) }),
  /** A move in a group's game. `by` is whoever sent it; the journal's event is the rules' own. */
  z.strictObject({ type: z.literal('played'), group: name, by: actor, event: journalEventSchema }),
  /** The game goes on from after its first so many journal events; what came later stays in this log. */
  z.strictObject({ type: z.literal('steppedBack'), group: name, events: z.int().min(0) }),
  z.strictObject({ type: z.literal('drafted'), group: name, seat: name, by: name, orders: ordersSchema }),
  /** In the briefing: the must-have that a delegation leans to. */
  z.strictObject({ type: z.literal('leaned'), group: name, seat: name, by: name, mustHave: name }),
  /** For what the delegation's draft says now, or no longer. */
  z.strictObject({ type: z.literal('voted'), group: name, seat: name, by: name, yes: z.boolean() }),
  /** Has read what orders came to. */
  z.strictObject({ type: z.literal('ready'), group: name, by: name }),
  z.strictObject({ type: z.literal('said'), channel: channelSchema, by: actor, what: statementSchema }),
  z.strictObject({
    type: z.literal('headlined'),
    group: name,
    by: name,
    text: line(120).optional(),
    says: headlineWords.optional(),
  }),
  z.strictObject({ type: z.literal(['silenced', 'unsilenced']), channel: channelSchema }),
  /** Whether people or the computer hold a seat. */
  z.strictObject({ type: z.literal('held'), group: name, seat: name, by: z.enum(['people', 'computer']) }),
  z.strictObject({ type: z.literal('mirrored'), group: name, by: name, orders: ordersSchema }),
  /** What somebody thinks a seat will do in public in this step. */
  z.strictObject({ type: z.literal('foretold'), group: name, by: name, seat: name, move: name }),
  z.strictObject({
    type: z.literal('reflected'),
    by: name,
    moment: z.enum(moments),
    question: name,
    text: line(2000),
  }),
  /** Played again with seats exchanged. */
  z.strictObject({ type: z.literal('swapped') }),
  /** The wall shows this of the debrief, or is left to itself. */
  z.strictObject({ type: z.literal('shown'), looked: lookedSchema.optional() }),
  z.strictObject({ type: z.literal('ended'), group: name.optional() }),
]);
export type SessionEvent = z.output<typeof eventSchema>;

/** An event where it stands in the log. */
export interface Logged {
  /** From 1, without gaps. */
  seq: number;
  /** Milliseconds of the wall clock when it was accepted. */
  at: number;
  event: SessionEvent;
}
