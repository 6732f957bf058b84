import { z } from './zod.ts';

/**
 * What the files of `text/` may hold, for editors and the guide. The reader itself asks more of them, since it knows the
 * names of the scenario, and less of their form: a key may also be written flat, as `moves.alba.vow.title`.
 */

const text = z.union([z.string(), z.number()]).meta({ title: 'a text' });
const many = (value: z.ZodType) => z.record(z.string(), value).optional();

const named = (about: string) =>
  z.looseObject({
    name: text.optional().describe('What it is called.'),
    about: text.optional().describe(about),
  });
const titled = {
  title: text.optional().describe('What it is called.'),
  about: text.optional().describe('What it is.'),
};
const choice = z.looseObject({
  ...titled,
  for: text.optional().describe('What speaks for it.'),
  against: text.optional().describe('What speaks against it.'),
});
const side = z.looseObject({
  name: text.optional().describe('The country or body.'),
  office: text.optional().describe('Who sits here.'),
  brief: text.optional().describe('At most 250 words, in its own terms.'),
});
const role = z.looseObject({
  name: text.optional().describe('What the office is called.'),
  brief: text
    .optional()
    .describe(
      'For this student alone, 60 to 110 words: what the office wants and fears, whom it must bring round, and what it knows.',
    ),
  ask: text.optional().describe('The question it keeps asking the room, in one sentence.'),
});
const position = z.looseObject({
  title: text.optional().describe('What it says.'),
  for: text.optional().describe('What speaks for it.'),
  against: text.optional().describe('What speaks against it.'),
  ambiguous: text.optional().describe('Its ambiguous wording, where that is allowed.'),
});

/** A file of `text/`. */
export const textSchema = z.looseObject({
  title: text.optional().describe("The scenario's title."),
  about: text.optional().describe('What it is about, in a sentence or two.'),
  goal: many(text).describe('Seat -> what it is after, in one sentence.'),
  terms: many(z.record(z.string(), text)).describe(
    'Term -> `narrator` and, where it has its own word, a seat -> the word. Any text may say `{term}`.',
  ),
  delegations: many(side).describe('By seat.'),
  parties: many(side).describe('By name.'),
  cuts: many(z.looseObject({ name: text.optional().describe('What it is called.') })).describe('By name.'),
  blocs: many(many(named('Who they are and what they want.'))).describe('By seat and name.'),
  advisers: many(many(named("The adviser's bias, in words."))).describe('By seat and name.'),
  mustHaves: many(many(z.looseObject(titled))).describe('By seat and name.'),
  meters: many(named('What it counts.')).describe('By name.'),
  tracks: many(
    z.looseObject({
      name: text.optional().describe('What it is called.'),
      states: many(text).describe('State -> what it is called.'),
    }),
  ).describe('By name.'),
  moves: many(choice).describe('By `seat.name`.'),
  decisions: many(
    z.looseObject({
      sign: choice.optional().describe('To sign.'),
      announce: choice.optional().describe('To announce.'),
      lapse: choice.optional().describe('To let the day pass.'),
    }),
  ).describe('By seat.'),
  clauses: many(z.looseObject({ ...titled, positions: many(position).describe('By name.') })).describe(
    'By name.',
  ),
  matters: many(
    z.looseObject({ ...titled, larger: text.optional().describe('What it has become when it comes back.') }),
  ).describe('By name.'),
  happenings: many(z.looseObject(titled)).describe('By name.'),
  epilogue: many(many(z.looseObject(titled))).describe('By day and turn.'),
  rounds: many(
    z.looseObject({
      title: text.optional().describe('The day, or what it is known for.'),
      cable: text.optional().describe("At most 80 words, in the narrator's voice."),
    }),
  ).describe('By name.'),
  roles: many(many(role)).describe('By seat and name.'),
  class: z
    .looseObject({
      summary: text.optional().describe('Two sentences that a teacher reads out.'),
      questions: many(text).describe('Question -> what is asked.'),
    })
    .optional()
    .describe('For the lesson.'),
  endings: many(
    z.looseObject({ ...titled, lesson: text.optional().describe('What is to be learned from it.') }),
  ).describe('By name.'),
});
