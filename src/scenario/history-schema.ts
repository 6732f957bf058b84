import type { Code } from './remarks/remark.ts';
import { z } from './zod.ts';

/** The one description of `history.yaml` (what really happened) and `sources.yaml` (where that is written). */

const source = z.string().regex(/^[SK]\d*$/, 'rule.source' satisfies Code);
const sources = z.array(source).min(1).describe('Where it is written, as `[S1, K]`.');
const offer = z.strictObject({
  position: z.string().describe('A position of the clause.'),
  ambiguous: z.boolean().default(false).describe('Worded so that both can read it their way.'),
  conditional: z.boolean().default(false).describe('Made conditional.'),
  revocable: z.boolean().default(false).describe('Made revocable.'),
});
const edit = z.union([
  z.strictObject({ propose: z.string().describe('Puts forward a position of this clause.'), offer }),
  z.strictObject({ accept: z.string().describe('Accepts what lies on the table for this clause.') }),
  z.strictObject({ bracket: z.string().describe('Puts this clause back into brackets.') }),
  z.strictObject({ lock: z.string().describe('Locks this clause as it is agreed.') }),
]);

const line = z.strictObject({
  public: z.string().optional().describe('What this side did in public, as a move of the game.'),
  quiet: z.string().optional().describe('What it did quietly, likewise.'),
  edits: z
    .array(edit)
    .default([])
    .describe(
      'What it did to the text: `{ propose: clause, offer: { position } }`, `{ accept: clause }`, `{ bracket: clause }` or `{ lock: clause }`.',
    ),
  decision: z.enum(['sign', 'announce', 'lapse']).optional().describe('Its last word, on the last day.'),
  sources,
});

/** `history.yaml`. */
export const historySchema = z.strictObject({
  seed: z
    .int()
    .min(0)
    .max(0xffffffff)
    .describe('The seed under which the chance happenings fall as they did.'),
  mustHaves: z.record(z.string(), z.string()).describe('Seat -> the must-have it is thought to have had.'),
  rounds: z
    .record(z.string(), z.array(z.record(z.string(), line)).min(1))
    .describe('Round -> a list with one entry a step -> seat -> what it did.'),
  calibration: z
    .array(
      z.strictObject({
        meter: z.string().describe('A meter.'),
        round: z.string().describe('At the end of this round.'),
        real: z.number().describe('What was measured.'),
        within: z.number().min(0).describe('How far off the simulated value may be.'),
        figure: z
          .union([z.string(), z.strictObject({ en: z.string(), ko: z.string(), ja: z.string() })])
          .meta({ title: 'a text, or one each for `en`, `ko` and `ja`' })
          .describe('What the figure is: pollster, question, field date.'),
        sources,
      }),
    )
    .describe('Measured figures that the meters are held against.'),
});
export type History = z.output<typeof historySchema>;

/** `sources.yaml`: `S1` and the like -> where it is written; grade A is the surest. */
export const sourcesSchema = z.record(
  source,
  z.strictObject({
    title: z.string().describe('Author, title, date.'),
    url: z.url().optional().describe('Where it can be read.'),
    grade: z.enum(['A', 'B', 'C', 'K']).describe('How sure it is: A is the surest, K is general knowledge.'),
  }),
);
export type Sources = z.output<typeof sourcesSchema>;
