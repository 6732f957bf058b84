import { z } from './zod.ts';

type Schema = z.core.$ZodType;

/** What stands behind defaults, options and transforms: several, where a value may take several forms. */
function forms(schema: Schema): Schema[] {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return forms(schema.def.innerType);
  if (schema instanceof z.ZodPipe) return forms(schema.def.in);
  if (schema instanceof z.ZodUnion) return schema.def.options.flatMap(forms);
  return [schema];
}

function below(schema: Schema, key: PropertyKey): Schema[] {
  if (schema instanceof z.ZodObject) return key in schema.shape ? forms(schema.shape[String(key)]) : [];
  if (schema instanceof z.ZodRecord) return forms(schema.def.valueType);
  if (schema instanceof z.ZodArray) return forms(schema.def.element);
  if (schema instanceof z.ZodTuple)
    return schema.def.items.slice(Number(key), Number(key) + 1).flatMap(forms);
  return [];
}

/** The forms that a value at this path may take. */
export const formsAt = (root: Schema, path: readonly PropertyKey[]): Schema[] =>
  path.reduce<Schema[]>((all, key) => all.flatMap((schema) => below(schema, key)), forms(root));

/** The names that a block at this path may hold; none where the author invents them. */
export const keysAt = (root: Schema, path: readonly PropertyKey[]): string[] => [
  ...new Set(
    formsAt(root, path).flatMap((form) => (form instanceof z.ZodObject ? Object.keys(form.shape) : [])),
  ),
];

/** What a value at this path should hold, in an author's words. */
export const holdsAt = (root: Schema, path: readonly PropertyKey[]): string =>
  [...new Set(formsAt(root, path).map(holds))].join(', or ');

function holds(form: Schema): string {
  if (form instanceof z.ZodEnum) return `one of ${form.options.join(', ')}`;
  if (form instanceof z.ZodLiteral) return [...form.values].map((value) => `\`${String(value)}\``).join(', ');
  if (form instanceof z.ZodNumber) return numberHolds(form);
  if (form instanceof z.ZodBoolean) return 'true or false';
  if (form instanceof z.ZodArray) return `a list (each ${forms(form.def.element).map(holds).join(', or ')})`;
  if (form instanceof z.ZodTuple) return `a list of ${form.def.items.length}`;
  if (form instanceof z.ZodRecord) return 'a block of names with their values';
  if (form instanceof z.ZodObject) return `a block with ${Object.keys(form.shape).join(', ')}`;
  if (form instanceof z.ZodISODate) return 'a date as 2019-11-22';
  return 'a text';
}

/** Whether a value may be left out. */
export const isOptional = (schema: Schema): boolean =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault;

/** What is said of the value at this path, in a sentence or two; undefined where nothing is. */
export function describedAt(root: Schema, path: readonly PropertyKey[]): string | undefined {
  const key = path.at(-1);
  if (key === undefined) return undefined;
  const said = formsAt(root, path.slice(0, -1)).flatMap((form) => {
    const own = form instanceof z.ZodObject ? form.shape[String(key)] : undefined;
    return own === undefined ? [] : (metaOf(own, 'description') ?? []);
  });
  return said[0];
}

/** A word or sentence that a schema carries, or what it wraps. */
export function metaOf(schema: Schema, what: 'title' | 'description'): string | undefined {
  const own = z.globalRegistry.get(schema)?.[what];
  if (own !== undefined) return own;
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional)
    return metaOf(schema.def.innerType, what);
  return undefined;
}

function numberHolds({ minValue, maxValue }: z.ZodNumber): string {
  const bounded = minValue !== null && maxValue !== null && maxValue < Number.MAX_SAFE_INTEGER;
  return bounded ? `a whole number from ${minValue} to ${maxValue}` : 'a number';
}
