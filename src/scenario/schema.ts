import { format } from './format.ts';
import { usualHeadlineStep } from './headline-step.ts';
import { dotted, effects, id, type label, percent } from './schema-basics.ts';
import { calendar, type step } from './schema-calendar.ts';
import { backChannels, lesson } from './schema-class.ts';
import { clause, ending, happening, matter, meter, move, track } from './schema-play.ts';
import { delegation, party } from './schema-seats.ts';
import { z } from './zod.ts';

/**
 * The one description of `scenario.yaml`, in this file and those it takes the parts from. The type `Scenario` is derived
 * from it, and so are the JSON Schema, the reference in the guide and what the studio says of a key, which has it in
 * other languages too, under the English sentence (a test keeps them together); names that one part uses of another (a
 * meter in an effect, a round in a cut) are checked afterwards by `check.ts`.
 */

const rules = z.strictObject({
  editsPerRound: z.int().min(1).max(7).default(2).describe('Clauses that a side may edit in a round.'),
  ambiguity: z
    .int()
    .min(0)
    .max(3)
    .default(1)
    .describe('How many points of taste an ambiguous wording takes off a position, wanted or not.'),
  condition: z
    .int()
    .min(0)
    .max(3)
    .default(1)
    .describe(
      'The same for a conditional or revocable one, on the side that commits; the other side likes it that much less.',
    ),
  moodStep: z
    .int()
    .min(1)
    .max(50)
    .default(10)
    .describe("Points of mood that move a bloc's threshold by one."),
  leakAtFour: percent.default(15).describe('Percent added to every leak at rupture 4 or less.'),
  incident: z
    .strictObject({
      chance: percent.describe('Percent of the rounds at rupture 2 in which it comes.'),
      happening: id.describe('The happening that it is.'),
    })
    .describe('What threatens in every round at rupture 2.'),
  clausesToSign: z.int().min(1).max(12).describe('Agreed clauses that a joint text needs.'),
  headlineStep: z
    .int()
    .min(1)
    .max(50)
    .default(usualHeadlineStep)
    .describe('Points of mood by which a headline of the press, in a class, moves one bloc.'),
});

/** `scenario.yaml`. */
export const scenarioSchema = z.strictObject({
  format: z.literal(format).describe(`The version of this format: ${format}.`),
  id: id.describe('A name; give it the one of the folder.'),
  calendar: calendar.describe('When things happen.'),
  rules: rules.describe('Numbers of the game itself.'),
  delegations: z.record(id, delegation).describe('The two sides, by the name of their seat: exactly two.'),
  parties: z
    .record(id, party)
    .default({})
    .describe(
      "Third parties that can be given a seat, by name: at most four. Whether one has a seat is chosen when a game is opened; in a game without it nothing of it is there. It seals a public and a quiet act in each deliberation and nothing else: it has no home, no must-have and no say in the text. Its moves stand among the others under its name (`party.move`), without `word` and `answers`. A step towards the break that one of them takes is nobody's: nobody is to blame for it.",
    ),
  meters: z
    .record(dotted, meter)
    .describe('Numbers, by name; those that a seat owns are called `seat.name`.'),
  eachRound: effects.describe('What happens at the start of every round.'),
  tracks: z.record(id, track).describe('What is the case and what makes it change, by name.'),
  moves: z.record(dotted, move).describe('What a side can do, as `seat.name`.'),
  clauses: z.record(id, clause).describe('The lines of the text on the table, by name.'),
  matters: z.record(id, matter).describe('What lands on the desk and grows when it is left lying, by name.'),
  happenings: z.record(id, happening).describe('What comes on its day or by chance, by name.'),
  endings: z
    .record(id, ending)
    .describe('How it can end, by name. The first whose condition holds is the ending.'),
  backChannels: backChannels.optional(),
  class: lesson.optional().describe('What a teacher reads out and asks; its words stand among the texts.'),
});

/** A scenario as the rules use it: parsed and checked, plain JSON. */
export type Scenario = z.output<typeof scenarioSchema>;

export type Round = Scenario['calendar']['rounds'][string];
export type StepKind = z.output<typeof step>;
export type Delegation = Scenario['delegations'][string];
export type Party = Scenario['parties'][string];
export type Role = Delegation['roles'][string];
export type Bloc = Delegation['blocs'][string];
export type Move = Scenario['moves'][string];
export type Clause = Scenario['clauses'][string];
export type Happening = Scenario['happenings'][string];
export type Track = Scenario['tracks'][string];
export type Label = z.output<typeof label>;
export type Decision = keyof Delegation['decisions'];
export type ScoreKind = keyof Delegation['scores'];
