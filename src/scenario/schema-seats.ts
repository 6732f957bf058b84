import { emblems, usualEmblem } from './emblems.ts';
import { condition, dotted, effects, id, label, percent, points, whole } from './schema-basics.ts';
import { roles } from './schema-class.ts';
import { z } from './zod.ts';

const bloc = z.strictObject({
  weight: percent.describe("Percent of a home's say; a home's blocs add up to 100."),
  mood: percent.describe('Where its mood starts; the mood is the meter `seat.bloc`.'),
  threshold: whole.describe('The sum of tastes from which on it accepts a text while its mood is 50.'),
  taste: z
    .record(id, z.record(id, z.int().min(-5).max(5)))
    .describe('For every clause every position: from -3 (hates it) to 3 (wants it).'),
});

const adviser = z.strictObject({
  watches: z.array(dotted).min(1).max(6).describe('Meters that this adviser forecasts.'),
  bias: whole.describe('Points by which the forecast leans.'),
  spread: z.int().min(0).max(20).describe('How wide the forecast is, to either side.'),
});

const decision = z.strictObject({ label, effects: effects.describe('What this last word does.') });

const character = {
  boldness: percent.describe('How late it concedes, and how little a break frightens it.'),
  leans: z
    .record(dotted, z.int().min(-50).max(50))
    .default({})
    .describe('Own move -> points by which it is drawn to it, or shrinks from it, wherever it is legal.'),
};

export const delegation = z.strictObject({
  colour: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .describe('The seat\'s signal colour, as `"#2f6db5"`.'),
  emblem: z
    .enum(emblems)
    .default(usualEmblem)
    .describe('The seat of government that stands for it wherever it is drawn.'),
  blocs: z.record(id, bloc).describe('The groups at home whose yes it needs, by name.'),
  ratifiesAt: percent.default(50).describe('Percent of its home that must accept a text.'),
  advisers: z.record(id, adviser).describe('Who forecasts what an act would do, by name.'),
  mustHaves: z
    .record(
      id,
      z.strictObject({
        when: condition.describe('When it is met.'),
        points: whole.describe('What meeting it is worth.'),
      }),
    )
    .describe('What it may be unable to do without, by name; the player picks one in secret.'),
  standing: z
    .strictObject({
      public: dotted.describe('The public move.'),
      quiet: dotted.describe('The quiet move.'),
    })
    .describe(
      'The moves that are made when its time runs out: always legal, so without `costs`, `when`, `once` or `rest`.',
    ),
  dashboard: z
    .array(dotted)
    .min(1)
    .max(6)
    .describe('The meters it has in view: at most six that it may know.'),
  scores: z
    .strictObject({
      aims: points.describe('How far it got what it wanted.'),
      home: points.describe('How it stands at home.'),
      relationship: points.describe('How it stands with the other side.'),
    })
    .describe('Three scores that are never added up. Each is the sum of its lines, held between 0 and 100.'),
  decisions: z
    .strictObject({
      sign: decision.describe('To sign the text.'),
      announce: decision.describe('To announce its own reading.'),
      lapse: decision.describe('To let the day pass.'),
    })
    .describe('Its last word.'),
  character: z
    .strictObject({
      aims: percent.describe('Percent that this score weighs.'),
      home: percent.describe('Percent that this score weighs.'),
      relationship: percent.describe('Percent that this score weighs.'),
      rivalry: percent.default(0).describe("Percent of the other side's gain that it feels as its own loss."),
      ...character,
    })
    .describe('How a computer in this seat weighs things.'),
  roles,
});

export const party = z.strictObject({
  colour: delegation.shape.colour,
  emblem: delegation.shape.emblem,
  standing: delegation.shape.standing,
  dashboard: delegation.shape.dashboard,
  score: points.describe('Its one score.'),
  eachRound: effects.describe(
    'What happens at the start of every round in which it has a seat, such as what it may spend again.',
  ),
  character: z.strictObject(character).describe('How a computer in this seat weighs things.'),
  roles,
});
