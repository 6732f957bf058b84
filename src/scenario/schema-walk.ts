import { z } from './zod.ts';

type Schema = z.core.$ZodType;

/** What stands behind defaults, options and transforms: several, where a value may take several forms. */
export function forms(schema: Schema): Schema[] {
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
