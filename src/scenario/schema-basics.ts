import { longestExpression, parseCondition, parseEffect, parsePoints } from './parse.ts';
import type { Code } from './remarks/remark.ts';
import { z } from './zod.ts';

/** What the parts of a scenario are made of. A `title` says in a guide and an editor what a value is. */

export const id = z
  .string()
  .max(60)
  .regex(/^[a-z][A-Za-z0-9]*(-[A-Za-z0-9]+)*$/, 'rule.name' satisfies Code)
  .meta({ title: 'a name' });
/** `owner.name`, or `name` alone for what nobody owns. */
export const dotted = z
  .string()
  .max(120)
  .regex(/^[a-z][A-Za-z0-9-]*(\.[a-z][A-Za-z0-9-]*)?$/, 'rule.dotted' satisfies Code)
  .meta({ title: 'a name, or `owner.name`' });
export const date = z.iso.date();
export const whole = z.int().min(-1000).max(1000);
export const percent = z.int().min(0).max(100);

/** Runs one of the little parsers and hands its complaint to zod, so that it gets a place in the file. */
const parsed = <T>(parse: (text: string) => T) =>
  z
    .string()
    .max(longestExpression)
    .transform((text, ctx) => {
      try {
        return parse(text);
      } catch (error) {
        ctx.addIssue({ code: 'custom', message: (error as Error).message, params: { cause: error } });
        return z.NEVER;
      }
    });
export const condition = parsed(parseCondition).meta({ title: 'a condition' });
export const effects = z
  .array(parsed(parseEffect).meta({ title: 'an effect' }))
  .max(40)
  .default([])
  .meta({ title: 'effects' });
// YAML reads a bare `+20` as a number.
export const points = z
  .array(
    z
      .preprocess(
        (line) => (typeof line === 'number' ? `${line < 0 ? '' : '+'}${line}` : line),
        parsed(parsePoints),
      )
      .meta({ title: 'points', type: ['string', 'number'] }),
  )
  .max(40)
  .meta({ title: 'a list of points' });

export const label = z
  .union([
    z.literal('invented').transform(() => ({ kind: 'invented' as const })),
    z.strictObject({
      kind: z.literal('documented'),
      source: z.string().describe('A source of `sources.yaml`, as `S1`, or `K` for general knowledge.'),
      date: date.optional().describe('When it was done or said.'),
    }),
    z.strictObject({
      kind: z.literal('claim'),
      of: id.describe('The delegation that says so.'),
      source: z.string().optional().describe('A source of `sources.yaml`, as `S1`.'),
    }),
  ])
  .meta({
    title: 'a label',
    description:
      "Where it comes from: `invented` for play; or `{ kind: documented, source: S1, date: 2019-08-22 }`, where the date may be absent; or one side's claim, `{ kind: claim, of: seat, source: S1 }`, where the source may be absent.",
  });

/** `target`, `{ to, when }`, or a list of those: the first whose condition holds is taken. */
const arrow = z.union([
  id.transform((to) => ({ to, when: undefined })),
  z.strictObject({ to: id, when: condition.optional() }),
]);
export const arrows = z
  .union([arrow.transform((one) => [one]), z.array(arrow).min(1).max(12)])
  .meta({ title: 'where to: a name, or `{ to, when }`, or a list of which the first that holds is taken' });
