import type { Remark } from './remarks/remark.ts';
import { forms, formsAt } from './schema-walk.ts';
import { z } from './zod.ts';

type Schema = z.core.$ZodType;

/** What a value at this path should hold, in an author's words; undefined where the schema has no such place. */
export const holdsAt = (root: Schema, path: readonly PropertyKey[]): Remark | undefined =>
  anyOf(formsAt(root, path));

/** One form or another, each once. */
function anyOf(all: readonly Schema[]): Remark | undefined {
  const distinct = new Map(all.map(holds).map((one) => [JSON.stringify(one), one]));
  const [first, ...more] = distinct.values();
  return first && more.reduce<Remark>((one, other) => ({ code: 'list.orElse', one, other }), first);
}

function holds(form: Schema): Remark {
  if (form instanceof z.ZodEnum) return { code: 'holds.oneOf', words: form.options.join(', ') };
  if (form instanceof z.ZodLiteral)
    return {
      code: 'holds.exactly',
      words: [...form.values].map((value) => `\`${String(value)}\``).join(', '),
    };
  if (form instanceof z.ZodNumber) return numberHolds(form);
  if (form instanceof z.ZodBoolean) return { code: 'holds.flag' };
  if (form instanceof z.ZodArray)
    return { code: 'holds.list', each: anyOf(forms(form.def.element)) ?? { code: 'holds.other' } };
  if (form instanceof z.ZodTuple) return { code: 'holds.pair', count: form.def.items.length };
  if (form instanceof z.ZodRecord) return { code: 'holds.names' };
  if (form instanceof z.ZodObject) return { code: 'holds.block', keys: Object.keys(form.shape).join(', ') };
  if (form instanceof z.ZodISODate) return { code: 'holds.date' };
  return { code: 'holds.text' };
}

function numberHolds({ minValue, maxValue }: z.ZodNumber): Remark {
  if (minValue === null || maxValue === null || maxValue >= Number.MAX_SAFE_INTEGER)
    return { code: 'holds.number' };
  return { code: 'holds.whole', min: minValue, max: maxValue };
}
