import { arrows, condition, dotted, effects, id, label, percent, whole } from './schema-basics.ts';
import { z } from './zod.ts';

export const meter = z.strictObject({
  initial: whole.describe('Where it starts.'),
  min: whole.default(0).describe('It never goes below.'),
  max: whole.default(100).describe('It never goes above.'),
  seen: z
    .union([z.literal('all'), id])
    .default('all')
    .describe(
      "`all`, or the one seat, a delegation's or a third party's, that may know it; outsiders know only what public acts did to it. What only a third party may know is there only in games in which it has a seat, and can be spoken of in its own moves, `score` and `eachRound` alone.",
    ),
  good: z.enum(['high', 'low', 'neither']).default('high').describe('Which way is good, for the colours.'),
});

const trackState = z.strictObject({
  on: z
    .record(z.string(), arrows)
    .default({})
    .describe(
      'Event -> where to. Events are moves, happenings, rounds, epilogue turns (`day.turn`), outcomes and `deadline`.',
    ),
  settle: z
    .array(z.strictObject({ to: id.describe('A state.'), when: condition.describe('What has to hold.') }))
    .max(12)
    .default([])
    .describe('Asked after every order and after third parties were heard: the first that holds is taken.'),
  enter: effects.describe('What happens as it comes to this state.'),
  eachRound: effects.describe('What happens at the start of every round in this state.'),
});

export const track = z.strictObject({
  initial: id.describe('The state it starts in.'),
  states: z.record(id, trackState).describe('What can be the case, by name: one state at a time.'),
});

export const move = z.strictObject({
  channel: z.enum(['public', 'quiet']).describe('A side makes one move of each channel in a round.'),
  kind: z
    .enum(['instrument', 'statement', 'outreach', 'home', 'alliance', 'economy', 'law'])
    .describe('What it is an act of; decides the icon and the group it is shown in.'),
  steps: z
    .array(z.enum(['deliberation', 'homeReads']))
    .min(1)
    .default(['deliberation'])
    .describe('The steps in which it can be made.'),
  when: condition.optional().describe('What has to hold, or it cannot be made.'),
  once: z.boolean().default(false).describe('It can be made once in a game.'),
  rest: z.int().min(0).max(10).default(0).describe('Rounds that must lie between two uses.'),
  costs: z
    .record(dotted, z.int().min(1).max(100))
    .default({})
    .describe("Own meter -> points spent; refused when there are fewer above the meter's minimum."),
  effects: effects.describe('What it does.'),
  answers: z.array(id).max(8).default([]).describe('Matters it deals with.'),
  word: z
    .strictObject({
      kind: z.enum(['threat', 'promise']).describe('What was said.'),
      kept: condition.optional().describe('When it has been kept.'),
      broken: condition.describe('When it has been broken.'),
      cost: effects.describe('What breaking it does.'),
    })
    .optional()
    .describe('A threat or promise that is remembered; in a public move only.'),
  leak: z
    .strictObject({
      chance: percent.describe('Percent by which it leaks at rupture 5.'),
      effects: effects.describe('What the leak does.'),
    })
    .optional()
    .describe('How it may become known; in a quiet move only.'),
  label,
});

const position = z.strictObject({
  label,
  when: condition.optional().describe('What has to hold, or it cannot be proposed.'),
});

export const clause = z.strictObject({
  commits: z
    .union([z.literal('both'), id])
    .describe(
      "Whose promise it is, a seat's or `both`: conditions and revocability make it lighter for this side's blocs.",
    ),
  positions: z.record(id, position).describe('What it may say, by name.'),
  opening: z.record(id, id).describe('Seat -> the position it asks for at first.'),
  fallback: arrows.describe('The position that stands while nothing is agreed.'),
  ambiguous: z
    .array(id)
    .max(6)
    .default([])
    .describe('Positions that may be worded so that both can read them their way.'),
  conditional: z.boolean().default(false).describe('It may be made conditional.'),
  revocable: z.boolean().default(false).describe('It may be made revocable.'),
  freezesAt: z
    .int()
    .min(1)
    .max(5)
    .optional()
    .describe('Rupture level at which, and below which, nobody can touch it.'),
});

export const matter = z.strictObject({
  arrives: id.optional().describe('The round in which it comes; or an effect opens it.'),
  to: z.union([z.literal('both'), id]).describe('Who has to deal with it: a seat, or `both`.'),
  favours: id.optional().describe('The seat that it helps.'),
  heavy: z.boolean().default(false).describe('It is shown as grave.'),
  answered: effects.describe('What dealing with it does.'),
  left: z
    .array(effects)
    .min(1)
    .max(4)
    .meta({ title: 'lists of effects' })
    .describe(
      'What leaving it lying does: one list for the first time, one for the second, and so on; then it is over.',
    ),
  label,
});

export const happening = z.strictObject({
  at: id.optional().describe('The round in which it comes.'),
  window: z
    .tuple([id, id])
    .optional()
    .describe('The first and last round in which it may come by chance, as `[first, last]`.'),
  chance: percent.default(100).describe('Percent of the rounds in which it comes where it may.'),
  when: condition.optional().describe('What has to hold.'),
  once: z.boolean().default(true).describe('It comes once in a game.'),
  effects: effects.describe('What it does.'),
  label,
});

export const ending = z.strictObject({
  when: condition.optional().describe('What has to hold; the last ending has no `when`.'),
  mood: z.enum(['calm', 'tense', 'dark']).describe('The light it is shown in.'),
});
