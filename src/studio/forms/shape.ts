import { z } from '../../scenario/zod.ts';
import { type Speech, speechAt } from '../editor/expected.ts';
import type { Path } from '../yaml/wish.ts';

type Schema = z.core.$ZodType;

/** What a value of a scenario looks like to a form. */
export type Shape = { needed: boolean; fallback: unknown } & (
  | { is: 'block'; keys: readonly string[] }
  /** Names that the author invents, each with its value. */
  | { is: 'names' }
  | { is: 'list' }
  /** A list of fixed length. */
  | { is: 'tuple'; length: number }
  | { is: 'choice'; options: readonly string[] }
  | { is: 'number'; min: number | undefined; max: number | undefined }
  | { is: 'flag' }
  | { is: 'date' }
  | { is: 'colour' }
  | { is: 'text' }
  | { is: 'speech'; speech: Speech }
  /** Where a choice comes from. */
  | { is: 'label' }
  /** One target or several with their conditions. */
  | { is: 'arrows' }
);

/** What the schema says of a path; undefined where nothing may stand. */
export function schemaAt(root: Schema, path: Path): Schema | undefined {
  return path.reduce<Schema | undefined>((schema, step) => schema && below(bare(schema), step), root);
}

/** A schema without its defaults and transformations. */
export function bare(schema: Schema): Schema {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return bare(schema.def.innerType);
  return schema instanceof z.ZodPipe ? bare(schema.def.in) : schema;
}

function below(schema: Schema, step: string | number): Schema | undefined {
  if (schema instanceof z.ZodObject) return schema.shape[String(step)];
  if (schema instanceof z.ZodRecord) return schema.def.valueType;
  if (schema instanceof z.ZodArray) return schema.def.element;
  if (schema instanceof z.ZodTuple) return schema.def.items[Number(step)];
  return undefined;
}

/** What a form shows at a path of scenario.yaml. */
export function shapeOf(schema: Schema, path: Path): Shape {
  const fallback = schema instanceof z.ZodDefault ? schema.def.defaultValue : undefined;
  const needed = !(schema instanceof z.ZodDefault || schema instanceof z.ZodOptional);
  return { needed, fallback, ...kindOf(bare(schema), path) } as Shape;
}

function kindOf(schema: Schema, path: Path): Omit<Shape, 'needed' | 'fallback'> {
  const speech = speechAt(path as (string | number)[]);
  if (schema instanceof z.ZodObject) return { is: 'block', keys: Object.keys(schema.shape) } as never;
  if (schema instanceof z.ZodRecord) return { is: 'names' };
  if (schema instanceof z.ZodArray) return { is: 'list' };
  if (schema instanceof z.ZodTuple) return { is: 'tuple', length: schema.def.items.length } as never;
  if (schema instanceof z.ZodEnum) return { is: 'choice', options: schema.options.map(String) } as never;
  if (schema instanceof z.ZodBoolean) return { is: 'flag' };
  if (schema instanceof z.ZodISODate) return { is: 'date' };
  if (schema instanceof z.ZodNumber) return { is: 'number', ...rangeOf(schema) } as never;
  if (schema instanceof z.ZodUnion) return ofUnion(schema);
  if (speech) return { is: 'speech', speech } as never;
  return { is: path.at(-1) === 'colour' ? 'colour' : 'text' };
}

function ofUnion(schema: z.ZodUnion): Omit<Shape, 'needed' | 'fallback'> {
  const options = schema.def.options.map(bare);
  const block = options.find((one) => one instanceof z.ZodObject);
  if (block) return { is: 'kind' in block.shape ? 'label' : 'arrows' };
  // `arrow` or a list of arrows: a union inside a union.
  return { is: options.some((one) => one instanceof z.ZodArray) ? 'arrows' : 'text' };
}

function rangeOf({ minValue, maxValue }: z.ZodNumber) {
  const told = (value: number | null) =>
    value !== null && Math.abs(value) < Number.MAX_SAFE_INTEGER ? value : undefined;
  return { min: told(minValue), max: told(maxValue) };
}

/** How many entries a list must have. */
export function leastOf(schema: z.ZodArray): number {
  const checks = schema.def.checks ?? [];
  const least = checks.map((one) => one._zod.def as { check: string; minimum?: number });
  return least.find(({ check }) => check === 'min_length')?.minimum ?? 0;
}
