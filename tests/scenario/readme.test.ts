import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseCondition, parseEffect, parsePoints } from '../../src/scenario/parse.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { formsAt } from '../../src/scenario/schema-walk.ts';
import { z } from '../../src/scenario/zod.ts';
import { loadSmall } from '../load.ts';

const readme = readFileSync(join(import.meta.dirname, '../../scenarios/README.md'), 'utf8');
const worked = readme.slice(readme.indexOf('## Worked example'));
const yaml = [...worked.matchAll(/```yaml\n(.*?)```/gs)].map(([, text]) => parse(text ?? ''));

/** Every key that an author may write, wherever it stands. */
function keysBelow(path: PropertyKey[]): string[] {
  if (path.length > 12) return [];
  return formsAt(scenarioSchema, path).flatMap((form) => {
    if (form instanceof z.ZodObject)
      return Object.keys(form.shape).flatMap((key) => [key, ...keysBelow([...path, key])]);
    return form instanceof z.ZodRecord || form instanceof z.ZodArray ? keysBelow([...path, 0]) : [];
  });
}

test('the guide names every key of the schema', () => {
  const keys = [...new Set(keysBelow([]))];
  expect(keys.length).toBeGreaterThan(80);
  expect(keys.filter((key) => !new RegExp(`[\`{ ]${key}\\b`).test(readme))).toEqual([]);
});

test('the worked examples are what the schema takes', () => {
  const rules = yaml.filter(({ endings }) => endings?.twoReadings.lesson === undefined);
  expect(rules).toHaveLength(3);
  for (const example of rules)
    expect(scenarioSchema.partial().safeParse(example)).toMatchObject({ success: true });
});

/** The examples under a heading: columns of a block, without what is said about them. */
const examplesOf = (heading: string): string[] =>
  (new RegExp(`## ${heading}\n\n\`\`\`\n(.*?)\`\`\``, 's').exec(readme)?.[1] ?? '')
    .replace(/ +#.*/g, '')
    .split(/\n| {3,}/)
    .filter((example) => example !== '');

test.each<[heading: string, count: number, parse: (text: string) => unknown]>([
  ['Conditions', 19, parseCondition],
  ['Effects', 7, parseEffect],
  ['Points', 4, parsePoints],
])('the examples under %s are read', (heading, count, read) => {
  const examples = examplesOf(heading);
  expect(examples).toHaveLength(count);
  for (const example of examples) expect(() => read(example), example).not.toThrow();
});

test('the guide says under which key each text of a scenario stands', () => {
  const table = readme.slice(readme.indexOf('### `text/`'), readme.indexOf('### `mask.yaml`'));
  const headings = new Set(Object.keys(loadSmall().texts.en).map((key) => key.split('.')[0] ?? key));
  expect([...headings].filter((heading) => !new RegExp(`\`${heading}\\b`).test(table))).toEqual([]);
});
