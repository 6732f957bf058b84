import { glossarySchema } from '../../scenario/glossary.ts';
import { historySchema, sourcesSchema } from '../../scenario/history-schema.ts';
import { maskSchema } from '../../scenario/mask-schema.ts';
import type { ScenarioBundle } from '../../scenario/read.ts';
import { scenarioSchema } from '../../scenario/schema.ts';
import { formsAt, keysAt } from '../../scenario/schema-walk.ts';
import { textSchema } from '../../scenario/text-schema.ts';
import { z } from '../../scenario/zod.ts';
import { type Context, contextAt, type Path } from './context.ts';
import { type Expected, expectedIn, speechAt } from './expected.ts';
import { expectedNames } from './expected-names.ts';
import { type Group, namesOf } from './names.ts';

/** Something that may stand at a place. */
export type Option = { label: string } & (
  | { is: 'name'; group: Group }
  /** A name that the format knows: what it holds is told by the schema at the path. */
  | { is: 'key'; path: Path }
  | { is: 'word' }
);

/** What may stand where something is being written. */
export interface Options {
  /** Where the word begins that is being written; UTF-16 units from the start of the file. */
  from: number;
  options: Option[];
}

const schemas: Readonly<Record<string, z.ZodType>> = {
  'scenario.yaml': scenarioSchema,
  'history.yaml': historySchema,
  'sources.yaml': sourcesSchema,
  'mask.yaml': maskSchema,
  'glossary.yaml': glossarySchema,
};
const isText = (file: string): boolean => /^text\/\w+\.yaml$/.test(file);

/** What a file of that name may hold; undefined where nothing reads it. */
export const schemaOf = (file: string): z.ZodType | undefined => (isText(file) ? textSchema : schemas[file]);

/**
 * What may stand at a place of a file.
 * @param bundle the last sound reading; without one only the format's own words are known
 */
export function optionsAt(
  file: string,
  text: string,
  at: number,
  bundle: ScenarioBundle | undefined,
): Options | undefined {
  const context = contextAt(text, at);
  if (!context) return undefined;
  const word = /(?:[A-Za-z][A-Za-z0-9.-]*)?$/.exec(context.typed)?.[0] ?? '';
  const before = context.typed.slice(0, context.typed.length - word.length);
  const options = [
    ...(context.part === 'value' ? [] : keysFor(file, context, before, bundle)),
    ...(context.part === 'key' ? [] : valuesFor(file, context, before, bundle)),
  ];
  return options.length === 0 ? undefined : { from: at - word.length, options };
}

function keysFor(
  file: string,
  { path }: Context,
  before: string,
  bundle: ScenarioBundle | undefined,
): Option[] {
  if (before !== '') return [];
  const schema = schemaOf(file);
  const keys = schema ? keysAt(schema, path) : [];
  const names = isText(file) && bundle ? textKeys(path, bundle).filter((key) => !keys.includes(key)) : [];
  return [
    ...keys.map((label): Option => ({ label, is: 'key', path: [...path, label] })),
    ...names.map((label): Option => ({ label, is: 'word' })),
    ...(isText(file) ? [] : listed(expectedNames(file, path, 'key'), bundle)),
  ];
}

function valuesFor(
  file: string,
  { path }: Context,
  before: string,
  bundle: ScenarioBundle | undefined,
): Option[] {
  const speech = file === 'scenario.yaml' ? speechAt(path) : undefined;
  if (speech) return bundle ? listed(expectedIn(speech, before, bundle), bundle) : [];
  const schema = schemaOf(file);
  if (!schema || before !== '') return [];
  return [...listed(expectedNames(file, path, 'value'), bundle), ...choices(schema, path)];
}

/** Names and words, each once. */
function listed({ groups, words }: Expected, bundle: ScenarioBundle | undefined): Option[] {
  const names = groups.flatMap((group) =>
    bundle ? namesOf(bundle, group).map((label): Option => ({ label, is: 'name', group })) : [],
  );
  return [...names, ...words.map((label): Option => ({ label, is: 'word' }))];
}

/** The words among which the schema leaves a choice. */
function choices(schema: z.ZodType, path: Path): Option[] {
  const words = formsAt(schema, path).flatMap((form) => {
    if (form instanceof z.ZodEnum) return form.options.map(String);
    if (form instanceof z.ZodLiteral) return [...form.values].map(String);
    return form instanceof z.ZodBoolean ? ['true', 'false'] : [];
  });
  return [...new Set(words)].map((label) => ({ label, is: 'word' }));
}

/** Keys of texts that English has below a path. */
function textKeys(path: Path, bundle: ScenarioBundle): string[] {
  const above = path.map((part) => `${part}.`).join('');
  const inner = Object.keys(bundle.texts.en)
    .filter((key) => key.startsWith(above))
    .flatMap((key) => {
      const parts = key.slice(above.length).split('.');
      return [parts.slice(0, 1), parts.slice(0, -1)]
        .filter(({ length }) => length > 0)
        .map((some) => some.join('.'));
    });
  return [...new Set(inner)];
}
