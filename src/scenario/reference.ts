import { historySchema, sourcesSchema } from './history-schema.ts';
import { printRemark } from './remarks/remark.ts';
import { scenarioSchema } from './schema.ts';
import { label } from './schema-basics.ts';
import { holdsAt } from './schema-holds.ts';
import { isOptional, metaOf } from './schema-walk.ts';
import { z } from './zod.ts';

type Schema = z.core.$ZodType;

/** The reference of the guide, in Markdown: what the schemas say of every key, and so what the reader takes. */
export const reference = (): string =>
  [
    '### `scenario.yaml`',
    linesOf(scenarioSchema, 0).join('\n'),
    `A label. ${metaOf(label, 'description')}`,
    '### `history.yaml`',
    linesOf(historySchema, 0).join('\n'),
    '### `sources.yaml`',
    ['- `S1` and so on:', ...linesOf(sourcesSchema, 1)].join('\n'),
  ].join('\n\n');

/** The keys below a schema, a line each, with theirs below them. */
function linesOf(schema: Schema, depth: number): string[] {
  const inner = inside(schema);
  if (!(inner instanceof z.ZodObject)) return [];
  return Object.entries(inner.shape).flatMap(([key, value]) => [
    `${'  '.repeat(depth)}- ${depth === 0 ? `**\`${key}\`**` : `\`${key}\``}${isOptional(value) ? '' : '!'}${said(value)}`,
    ...(metaOf(value, 'title') === undefined ? linesOf(value, depth + 1) : []),
  ]);
}

/** What is behind names, lists and what may be left out: the block whose keys an author writes. */
function inside(schema: Schema): Schema {
  if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional) return inside(schema.def.innerType);
  if (schema instanceof z.ZodRecord) return inside(schema.def.valueType);
  if (schema instanceof z.ZodArray) return inside(schema.def.element);
  return schema;
}

function said(schema: Schema): string {
  const [holds, otherwise] = [holdsIn(schema), defaultOf(schema)];
  const inBrackets = [holds, otherwise && `\`${otherwise}\` when unsaid`].filter(Boolean).join('; ');
  // What is said of every label stands once, below.
  const description = metaOf(schema, 'title') === 'a label' ? undefined : metaOf(schema, 'description');
  return `${inBrackets && ` (${inBrackets})`}${description ? `: ${description}` : ''}`;
}

/** What a value is, where it is no block and its description does not say so. */
function holdsIn(schema: Schema): string | undefined {
  const title = metaOf(schema, 'title');
  if (title !== undefined) return title;
  const inner = inside(schema);
  if (inner instanceof z.ZodObject || inner instanceof z.ZodUnion || inner instanceof z.ZodTuple)
    return undefined;
  const isList = !(bare(schema) instanceof z.ZodArray) ? '' : 'a list, each ';
  const what = metaOf(inner, 'title') ?? holdsInWords(inner);
  if (bare(schema) instanceof z.ZodRecord) return `names, each with ${what}`;
  return what === 'a text' && isList === '' ? undefined : isList + what;
}

function holdsInWords(schema: Schema): string {
  const holds = holdsAt(schema, []);
  return holds ? printRemark(holds) : '';
}

const bare = (schema: Schema): Schema =>
  schema instanceof z.ZodDefault || schema instanceof z.ZodOptional ? bare(schema.def.innerType) : schema;

/** The default, as an author would write it; nothing for empty lists and blocks. */
function defaultOf(schema: Schema): string | undefined {
  if (!(schema instanceof z.ZodDefault)) return undefined;
  const value = schema.def.defaultValue;
  if (Array.isArray(value)) return value.length > 0 ? `[${value.join(', ')}]` : undefined;
  return typeof value === 'object' ? undefined : String(value);
}
