import { dotted, id } from './schema-basics.ts';
import { z } from './zod.ts';

/** What a class needs beside the rules. No game turns on it, so that none of it is part of a scenario's digest. */

const role = z.strictObject({
  head: z.boolean().default(false).describe('It leads the team: one role of each seat does.'),
  cares: z
    .array(dotted)
    .max(12)
    .default([])
    .describe('Clauses, meters and blocs (as `seat.bloc`) that its desk watches: such as the seat may know.'),
});

export const roles = z
  .record(id, role)
  .default({})
  .describe(
    'The offices that a team of students shares out among itself, by name, such as `head`, `foreign`, `trade`, `defence`, `press`: at most ten.',
  );

export const backChannels = z
  .array(z.tuple([id, id]))
  .max(15)
  .describe(
    'Pairs of seats, of delegations or third parties, that may talk in private when a class plays, each as `[seat, seat]`. When unsaid every pair may; when the list is empty none.',
  );

export const lesson = z.strictObject({
  questions: z
    .array(id)
    .min(1)
    .max(12)
    .describe('Questions to discuss after the game, by name, in the order in which they are asked.'),
});
