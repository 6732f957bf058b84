import { z } from '../../scenario/zod.ts';
import { line, name } from './names.ts';

/** Most characters of a text that a person writes. */
export const longestText = 600;

/** Words that are said in one press; `help` asks the facilitator over. */
export const marks = ['agree', 'disagree', 'doubt', 'hurry', 'thanks', 'help'] as const;

/** One clause as somebody would have it. */
const term = z.strictObject({
  clause: name,
  position: name,
  ambiguous: z.boolean(),
  conditional: z.boolean(),
  revocable: z.boolean(),
});

/** What can be said. All but `text` is made of the scenario's own pieces, so that it needs no moderation. */
export const statementSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: line(longestText) }),
  /** In a back channel: what one side would give for what. */
  z.strictObject({
    kind: z.literal('offer'),
    gives: z.array(term).max(4).readonly(),
    asks: z.array(term).max(4).readonly(),
  }),
  /** An answer to an offer, by its number in the channel. */
  z.strictObject({ kind: z.literal('answer'), to: z.int().min(1), says: z.enum(['yes', 'no', 'perhaps']) }),
  /** In public: where a delegation stands on a clause. */
  z.strictObject({
    kind: z.literal('stance'),
    clause: name,
    position: name,
    firmness: z.enum(['open', 'prefer', 'insist']),
  }),
  /** In a team: a word in one press. */
  z.strictObject({ kind: z.literal('mark'), mark: z.enum(marks) }),
  /** In a team: an order somebody thinks should be given. */
  z.strictObject({ kind: z.literal('suggest'), move: name }),
]);
export type Statement = z.output<typeof statementSchema>;

/** What a headline can say of a clause without anybody's own words; two for a step up, two for a step down. */
export const headlineLines = { hope: 1, credit: 1, anger: -1, doubt: -1 } as const;

/** A headline made of the scenario's own pieces, so that each reader has it in their language. */
export const headlineWords = z.strictObject({
  line: z.enum(Object.keys(headlineLines) as [keyof typeof headlineLines]),
  clause: name,
});
export type HeadlineWords = z.output<typeof headlineWords>;

/** Who hears something. */
export const channelSchema = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('team'), group: name, seat: name }),
  /** Two seats in private; in the scenario's order. */
  z.strictObject({ to: z.literal('back'), group: name, seats: z.tuple([name, name]) }),
  /** Everyone in the group. */
  z.strictObject({ to: z.literal('public'), group: name }),
  /** One person and the facilitator. */
  z.strictObject({ to: z.literal('facilitator'), person: name }),
  /** Everyone in the session; the facilitator alone speaks here. */
  z.strictObject({ to: z.literal('all') }),
]);
export type Channel = z.output<typeof channelSchema>;

/** Names a channel in records. */
export function channelKey(channel: Channel): string {
  switch (channel.to) {
    case 'team':
      return `team/${channel.group}/${channel.seat}`;
    case 'back':
      return `back/${channel.group}/${channel.seats.join('/')}`;
    case 'public':
      return `public/${channel.group}`;
    case 'facilitator':
      return `facilitator/${channel.person}`;
    case 'all':
      return 'all';
  }
}
