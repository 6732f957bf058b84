import { condition, date, dotted, effects, id, label, percent } from './schema-basics.ts';
import { z } from './zod.ts';

export const step = z.enum(['deliberation', 'finalText', 'homeReads', 'decision']);

const round = z.strictObject({
  date: date.describe(
    'The day it is. Rounds stand in order of date, and the last one is before the deadline.',
  ),
  steps: z
    .array(step)
    .min(1)
    .max(4)
    .default(['deliberation'])
    .describe(
      'What this round asks, in order. The last round ends with `decision`, as in `[finalText, homeReads, decision]`.',
    ),
  locks: z.boolean().default(false).describe('Agreed clauses may be locked in this round.'),
  whenSkipped: z
    .array(dotted)
    .max(6)
    .default([])
    .describe('Moves that are made, where legal, when a cut of the calendar skips this round.'),
  effects: effects.describe('What the day itself does.'),
});

const cut = z.strictObject({
  rounds: z
    .array(id)
    .min(1)
    .max(40)
    .describe('Its rounds, in the order of the calendar. It ends on the last day.'),
  minutes: z.int().min(1).max(600).describe('About how long it takes to play.'),
});

const turn = z.strictObject({
  when: condition.optional().describe('What has to hold.'),
  chance: percent.default(100).describe('Percent of the games in which it happens where it may.'),
  effects: effects.describe('What it does.'),
  label,
});

const epilogueBeat = z.strictObject({
  date: date.describe('The deadline or later.'),
  turns: z
    .record(id, turn)
    .describe('What may have become of it. The first turn whose condition and chance hold happens.'),
});

export const calendar = z.strictObject({
  deadline: date.describe('The day whose first minute ends the crisis.'),
  rounds: z.record(id, round).describe('The days on which both sides act, by name.'),
  cuts: z.record(id, cut).describe('The lengths that can be played, by name: the rounds of each.'),
  epilogue: z.record(id, epilogueBeat).describe('What is told after the end, by name of the day.'),
});
