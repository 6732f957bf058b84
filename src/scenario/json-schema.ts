import { glossarySchema } from './glossary.ts';
import { historySchema, sourcesSchema } from './history-schema.ts';
import { maskSchema } from './mask-schema.ts';
import { scenarioSchema } from './schema.ts';
import { textSchema } from './text-schema.ts';
import { z } from './zod.ts';

const titles: Readonly<Record<string, [title: string, schema: z.ZodType]>> = {
  'scenario.json': ['The rules of a Standoff scenario', scenarioSchema],
  'history.json': ['What really happened, in the moves of a Standoff scenario', historySchema],
  'sources.json': ['The sources of a Standoff scenario', sourcesSchema],
  'mask.json': ['The invented names of a Standoff scenario', maskSchema],
  'glossary.json': ['What each seat of a Standoff scenario calls things', glossarySchema],
  'text.json': ['The texts of a Standoff scenario in one language', textSchema],
};

/** File name -> JSON Schema of the files an author writes, for editors that complete and check by it. */
export const jsonSchemas: ReadonlyMap<string, object> = new Map(
  Object.entries(titles).map(([file, [title, schema]]) => [file, jsonSchemaOf(title, schema)]),
);

/** In draft 7, which every editor knows, with what an author writes rather than what comes of it. */
function jsonSchemaOf(title: string, schema: z.ZodType): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    // How leap years fall is the reader's to say.
    override: ({ jsonSchema }) => {
      if (jsonSchema.format === 'date') delete jsonSchema.pattern;
    },
  });
  return { $schema, title, ...rest };
}
