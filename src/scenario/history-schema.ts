import { z } from './zod.ts';

/** The one description of `history.yaml` (what really happened) and `sources.yaml` (where that is written). */

const source = z.string().regex(/^[SK]\d*$/, 'a source is S and its number, or K for general knowledge');
const sources = z.array(source).min(1);
const offer = z.strictObject({
  position: z.string(),
  ambiguous: z.boolean().default(false),
  conditional: z.boolean().default(false),
  revocable: z.boolean().default(false),
});
const edit = z.union([
  z.strictObject({ propose: z.string(), offer }),
  z.strictObject({ accept: z.string() }),
  z.strictObject({ bracket: z.string() }),
  z.strictObject({ lock: z.string() }),
]);

const line = z.strictObject({
  /** What this side did, in the game's own moves. */
  public: z.string().optional(),
  quiet: z.string().optional(),
  edits: z.array(edit).default([]),
  decision: z.enum(['sign', 'announce', 'lapse']).optional(),
  sources,
});

/** `history.yaml`. */
export const historySchema = z.strictObject({
  /** The seed under which the chance happenings fall as they did. */
  seed: z.int().min(0).max(0xffffffff),
  mustHaves: z.record(z.string(), z.string()),
  /** Round -> one entry a step -> seat -> what it did. */
  rounds: z.record(z.string(), z.array(z.record(z.string(), line)).min(1)),
  /** Measured figures that the meters are held against at the end of a round. */
  calibration: z.array(
    z.strictObject({
      meter: z.string(),
      round: z.string(),
      real: z.number(),
      /** How far off the simulated value may be. */
      within: z.number().min(0),
      /** Pollster, question, field date: what the figure is. */
      figure: z.string(),
      sources,
    }),
  ),
});
export type History = z.output<typeof historySchema>;

/** `sources.yaml`: `S1` and the like -> where it is written; grade A is the surest. */
export const sourcesSchema = z.record(
  source,
  z.strictObject({ title: z.string(), url: z.url().optional(), grade: z.enum(['A', 'B', 'C', 'K']) }),
);
export type Sources = z.output<typeof sourcesSchema>;
