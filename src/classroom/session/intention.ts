import { type JournalEvent, journalEventSchema, ordersSchema } from '../../crisis/journal.ts';
import type { State } from '../../crisis/state.ts';
import { z } from '../../scenario/zod.ts';
import { moments } from './event.ts';
import { lookedSchema } from './looked.ts';
import { line, name, pseudonym } from './names.ts';
import { placeSchema } from './place.ts';
import { planSchema } from './plan.ts';
import { channelSchema, headlineWords, statementSchema } from './statement.ts';

/** What a person in a seat may want; whose seat it is, the server knows. */
export const personIntention = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('draft'), orders: ordersSchema }),
  z.strictObject({ do: z.literal('lean'), mustHave: name }),
  z.strictObject({ do: z.literal('vote'), version: z.int().min(0), yes: z.boolean() }),
  /** The head seals what the draft says, or chooses what it leans to. */
  z.strictObject({ do: z.literal('decide'), version: z.int().min(0) }),
  z.strictObject({ do: z.literal('ready') }),
  z.strictObject({ do: z.literal('say'), channel: channelSchema, what: statementSchema }),
  z.strictObject({
    do: z.literal('headline'),
    bloc: name,
    by: z.literal([1, -1]),
    text: line(120).optional(),
    says: headlineWords.optional(),
  }),
  z.strictObject({ do: z.literal('mirror'), orders: ordersSchema }),
  z.strictObject({ do: z.literal('foretell'), seat: name, move: name }),
  z.strictObject({
    do: z.literal('reflect'),
    moment: z.enum(moments),
    question: name,
    text: line(2000),
  }),
  z.strictObject({ do: z.literal('rename'), name: pseudonym }),
  /** A duel has no facilitator: either side may stop the clock and let it go on. */
  z.strictObject({ do: z.literal(['pause', 'resume', 'start', 'swap']) }),
]);
export type PersonIntention = z.output<typeof personIntention>;

/** What a facilitator may want. */
export const facilitatorIntention = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('replan'), plan: planSchema }),
  z.strictObject({ do: z.literal('seat'), person: name, place: placeSchema.optional() }),
  z.strictObject({ do: z.literal('renamePerson'), person: name, name: pseudonym }),
  z.strictObject({ do: z.literal('remove'), person: name }),
  /** Removes a person, and all that they called themselves or wrote. */
  z.strictObject({ do: z.literal('forget'), person: name }),
  z.strictObject({ do: z.literal(['openGroup', 'start', 'pause', 'resume', 'swap']) }),
  z.strictObject({
    do: z.literal('extend'),
    group: name.optional(),
    seconds: z.int().min(-7200).max(604800),
  }),
  z.strictObject({ do: z.literal('close'), group: name }),
  z.strictObject({ do: z.literal('stepBack'), group: name, events: z.int().min(0) }),
  z.strictObject({ do: z.literal('inject'), group: name.optional(), happening: name }),
  z.strictObject({ do: z.literal('cable'), channel: channelSchema, what: statementSchema }),
  z.strictObject({ do: z.literal('silence'), channel: channelSchema, on: z.boolean() }),
  z.strictObject({
    do: z.literal('hold'),
    group: name,
    seat: name,
    by: z.enum(['people', 'computer']),
  }),
  /** Acts in an absent seat's place. */
  z.strictObject({ do: z.literal('actFor'), group: name, event: journalEventSchema }),
  /** What the wall shows of the debrief; absent, it is left to itself. */
  z.strictObject({ do: z.literal('show'), looked: lookedSchema.optional() }),
  z.strictObject({ do: z.literal('end'), group: name.optional() }),
]);
export type FacilitatorIntention = z.output<typeof facilitatorIntention>;

/** The step that the computer was asked in. */
export type StepOf = Pick<State, 'phase' | 'round' | 'step'>;

/** What the server itself brings up. */
export type ServerIntention =
  | { do: 'join'; person: string; name: string }
  | { do: 'seen'; person: string; away: boolean }
  | { do: 'timeUp'; group: string }
  | { do: 'computerActs'; group: string; seat: string; at: StepOf; event: JournalEvent }
  | { do: 'outage'; milliseconds: number };
