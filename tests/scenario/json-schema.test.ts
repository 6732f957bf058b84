import { Ajv, type ValidateFunction } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { jsonSchemas } from '../../src/scenario/json-schema.ts';
import { schemaFiles } from '../../src/scenario/modeline.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { describedAt, formsAt, keysAt } from '../../src/scenario/schema-walk.ts';
import { textSchema } from '../../src/scenario/text-schema.ts';
import { z } from '../../src/scenario/zod.ts';
import { filesIn, loadSmall, shipped } from '../load.ts';
import { smallFiles } from './small-files.ts';

// Whether a date or an address is one, the reader says.
const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true });
const validators = new Map([...jsonSchemas].map(([name, schema]) => [name, ajv.compile(schema)]));

/** What an editor would underline in a file. */
function underlined(name: string, text: string): string[] {
  const validate = validators.get(schemaFiles[name] ?? '') as ValidateFunction;
  if (validate(parse(text))) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

describe.each([...shipped, 'tests/scenario/small'])('%s', (folder) => {
  test('an editor finds nothing to underline in it', () => {
    const found = Object.entries(filesIn(folder)).map(([name, text]) => [name, underlined(name, text)]);
    expect(found.filter(([, all]) => all?.length)).toEqual([]);
  });
});

test.each<[file: string, was: string, is: string, said: string]>([
  [
    'scenario.yaml',
    'channel: public',
    'chanel: public',
    "/moves/alba.hold must have required property 'channel'",
  ],
  ['scenario.yaml', 'weight: 60', 'weight: sixty', '/delegations/alba/blocs/fishers/weight must be integer'],
  ['scenario.yaml', 'deadline: 2031-06-01', 'deadline: 7', '/calendar/deadline must be string'],
  ['history.yaml', 'sources: [S1] }', 'source: [S1] }', "must have required property 'sources'"],
  ['sources.yaml', 'grade: B', 'grade: X', '/S1/grade must be equal to one of the allowed values'],
  ['text/ja.yaml', '  alba.vow:', '  alba.vow: []\n  alba.wow:', '/moves/alba.vow must be object'],
])('in %s an editor underlines %s as %s', (file, was, is, said) => {
  const text = smallFiles[file] ?? '';
  expect(text).toContain(was);
  expect(underlined(file, text.replace(was, is)).join('\n')).toContain(said);
});

/** Paths to every key that an author may write in a file of this schema. */
function pathsBelow(schema: z.ZodType, path: PropertyKey[]): PropertyKey[][] {
  if (path.length > 12) return [];
  return formsAt(schema, path).flatMap((form) => {
    if (form instanceof z.ZodObject)
      return Object.keys(form.shape).flatMap((key) => [
        [...path, key],
        ...pathsBelow(schema, [...path, key]),
      ]);
    return form instanceof z.ZodRecord || form instanceof z.ZodArray ? pathsBelow(schema, [...path, 0]) : [];
  });
}

test('of every key there is a sentence that an editor can show', () => {
  const paths = pathsBelow(scenarioSchema, []);
  expect(paths.length).toBeGreaterThan(120);
  // The parts of a label and of an arrow are told where these are.
  const inner = ['kind', 'to', 'when'];
  const silent = paths.filter(
    (path) => describedAt(scenarioSchema, path) === undefined && !inner.includes(String(path.at(-1))),
  );
  expect(silent.map((path) => path.join('.'))).toEqual([]);
});

test('the schema of texts knows every text that a scenario can need', () => {
  const keys = Object.keys(loadSmall().texts.en);
  const unknown = keys.filter((key) => {
    const path = pathOf(key);
    const known = keysAt(textSchema, path.slice(0, -1));
    return known.length > 0 && !known.includes(path.at(-1) ?? '');
  });
  expect(keys.length).toBeGreaterThan(150);
  expect(unknown).toEqual([]);
});

/** `moves.alba.vow.title` by its parts: a move and a meter have a dot in their names. */
function pathOf(key: string): string[] {
  const [heading = '', ...rest] = key.split('.');
  const word = rest.at(-1) ?? '';
  const isOwned = heading === 'moves' || heading === 'meters';
  return isOwned ? [heading, rest.slice(0, -1).join('.'), word] : [heading, ...rest];
}
