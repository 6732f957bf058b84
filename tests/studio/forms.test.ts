import { expect, test } from 'vitest';
import { isScalar } from 'yaml';
import { expressionSpots } from '../../src/scenario/expression-spots.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { scenarioSchema } from '../../src/scenario/schema.ts';
import { z } from '../../src/scenario/zod.ts';
import { changed } from '../../src/studio/draft.ts';
import { blankFor } from '../../src/studio/forms/blank.ts';
import { granted, type Wishes } from '../../src/studio/forms/grant.ts';
import { readForms } from '../../src/studio/forms/reading.ts';
import { sections } from '../../src/studio/forms/sections.ts';
import { bare, schemaAt, shapeOf } from '../../src/studio/forms/shape.ts';
import { textPlace } from '../../src/studio/forms/text-place.ts';
import { countMissing, textRows } from '../../src/studio/forms/text-rows.ts';
import { addThing, copyThing, removeThing, renameThing } from '../../src/studio/forms/things.ts';
import { entriesOf, isCollection, nameOf } from '../../src/studio/yaml/entries.ts';
import { openYaml } from '../../src/studio/yaml/opened.ts';
import type { Path } from '../../src/studio/yaml/wish.ts';
import english from '../../src/web/text/en/studio-forms.json';
import { filesIn, small } from '../load.ts';

type Files = Record<string, string>;
const smallFiles = filesIn(small);
const whole = filesIn('scenarios/gsomia-2019');

/** The files once wishes are granted; a refusal fails the test. */
function wish(files: Files, make: (reading: ReturnType<typeof readForms>) => Wishes): Files {
  const answer = granted(files, make(readForms(files)));
  if (!answer.ok) throw new Error(`refused: ${answer.code} in ${answer.file} at ${answer.offset}`);
  return { ...changed(files, answer.changes), ...answer.fresh };
}

/** Errors that the reader finds. */
const errors = (files: Files) => {
  const reading = readScenario(files);
  return reading.ok ? [] : reading.diagnostics.filter(({ severity }) => severity === 'error');
};

/** Every path of scenario.yaml with the place where its value starts. */
function pathsIn(text: string): { path: Path; from: number | undefined }[] {
  const found: { path: Path; from: number | undefined }[] = [];
  const visit = (node: unknown, path: Path) => {
    if (path.length > 0)
      found.push({ path, from: isScalar(node) && node.value !== null ? node.range?.[0] : undefined });
    if (isCollection(node))
      (entriesOf(node) ?? []).forEach(({ key, value }, place) => {
        visit(value, [...path, key ? nameOf(key) : place]);
      });
  };
  visit(openYaml(text)?.document.contents, []);
  return found;
}

test.each([
  ['the small scenario', smallFiles],
  ['a shipped scenario', whole],
])('every value of %s has a form, and every condition, effect and line of points is one', (_, files) => {
  const text = files['scenario.yaml'] ?? '';
  const { top } = readForms(files);
  const speeches = new Map(
    expressionSpots(top as never)
      .filter(({ spot }) => spot.written !== undefined)
      .map(({ spot, as }) => [`${spot.place().line}:${spot.place().column}`, as]),
  );
  const lines = openYaml(text)?.lines;
  for (const { path, from } of pathsIn(text)) {
    const inside = path.findIndex((step) => ['label', 'fallback', 'on'].includes(String(step)));
    const said = path.slice(0, inside >= 0 && path[inside] !== 'on' ? inside + 1 : undefined);
    if (path[inside] === 'on' && path.length > inside + 2) continue;
    const schema = schemaAt(scenarioSchema, said);
    expect([said, schema !== undefined]).toEqual([said, true]);
    if (from === undefined || said.length < path.length || !schema || !lines) continue;
    const shape = shapeOf(schema, path);
    const { line, col } = lines.linePos(from);
    expect([path, shape.is === 'speech' ? shape.speech : undefined]).toEqual([
      path,
      shape.is === 'arrows' ? undefined : speeches.get(`${line}:${col}`),
    ]);
  }
});

/** Every key of the format, and every word that may be chosen. */
function vocabulary(schema: z.core.$ZodType): { keys: string[]; options: string[] } {
  const inner = bare(schema);
  const of = (parts: z.core.$ZodType[]) => {
    const all = parts.map(vocabulary);
    return { keys: all.flatMap(({ keys }) => keys), options: all.flatMap(({ options }) => options) };
  };
  if (inner instanceof z.ZodObject) {
    const { keys, options } = of(Object.values(inner.shape));
    return { keys: [...Object.keys(inner.shape), ...keys], options };
  }
  if (inner instanceof z.ZodRecord) return of([inner.def.valueType]);
  if (inner instanceof z.ZodArray) return of([inner.def.element]);
  if (inner instanceof z.ZodUnion) return of([...inner.def.options]);
  if (inner instanceof z.ZodEnum) return { keys: [], options: inner.options.map(String) };
  return { keys: [], options: [] };
}

test('every key and every choice of the format has a word in the forms', () => {
  const { keys, options } = vocabulary(scenarioSchema);
  const { word, choice, one } = english;
  expect(keys.filter((key) => !(key in word))).toEqual([]);
  expect(options.filter((option) => !(option in choice))).toEqual([]);
  const lists = sections.flatMap(({ lists }) => lists.map((list) => String(list.at(-1))));
  expect(lists.filter((list) => !(list in one))).toEqual([]);
});

const added = sections
  .flatMap(({ lists }) => lists)
  .filter((list) => !['delegations', 'parties'].includes(String(list[0])));

test.each(added.map((list) => [list.join('.'), list] as const))(
  'a new entry of %s is complained of only for what it still lacks in words',
  (_, path) => {
    const name = path[0] === 'moves' ? 'alba.brandNew' : 'brandNew';
    const files = wish(smallFiles, (reading) => {
      const schema = schemaAt(scenarioSchema, [...path, name]);
      if (!schema) throw new Error('no schema');
      const value = blankFor(schema, [...path, name], reading.names);
      return addThing(
        reading,
        path,
        name,
        path[0] === 'endings' ? { ...(value as object), when: 'rupture <= 2' } : value,
      );
    });
    const found = errors(files).filter(
      ({ file, what }) =>
        // A round needs its own date, a clause a taste of every bloc, a cut an end on the last day.
        file === 'scenario.yaml' &&
        /missing|cannot stand|unknown|must /.test(what) &&
        !/taste|date/.test(what),
    );
    expect(found.map(({ what, mend }) => `${what} — ${mend}`)).toEqual([]);
    expect(textRows(readForms(files)).filter(({ key }) => key.includes('brandNew')).length).toBe(
      path[0] === 'calendar' && path[1] === 'epilogue'
        ? 0
        : textRows(readForms(files)).length - textRows(readForms(smallFiles)).length,
    );
  },
);

/** The first of every kind of thing that can be renamed in a scenario, and two that are spoken of in many places. */
function things(files: Files): Path[] {
  const { top } = readForms(files);
  const under = (path: Path): Path[] => (top?.follow(path).entries() ?? []).map(([name]) => [...path, name]);
  const lists = sections.flatMap(({ lists }) => lists).flatMap(under);
  const inner = lists.flatMap((path) => {
    const heads: Record<string, string[]> = {
      tracks: ['states'],
      clauses: ['positions'],
      delegations: ['blocs', 'advisers', 'mustHaves', 'roles'],
      parties: ['roles'],
      calendar: path[1] === 'epilogue' ? ['turns'] : [],
    };
    return (heads[String(path[0])] ?? []).flatMap((head) => under([...path, head]));
  });
  const kinds = new Map<string, Path>();
  const kindOf = (path: Path) =>
    path.map((step, at) => (at % 2 === 0 || (at === 1 && path[0] === 'calendar') ? step : '*')).join('/');
  for (const path of [...lists, ...inner].reverse()) kinds.set(kindOf(path), path);
  return [...kinds.values(), ['clauses', 'term', 'positions', 'suspend'], ['moves', 'alba.vow']];
}

test('whatever is renamed is renamed wherever it is spoken of: the scenario stays whole, and its comments stay', () => {
  const comments = (files: Files) => Object.values(files).join('\n').match(/#.*/g)?.length;
  for (const path of things(smallFiles)) {
    const name = String(path.at(-1));
    const dot = name.indexOf('.');
    const to = dot < 0 ? 'otherwise' : `${name.slice(0, dot)}.otherwise`;
    const files = wish(smallFiles, (reading) => renameThing(reading, path, to));
    expect([path, errors(files).map(({ what }) => what)]).toEqual([path, []]);
    expect(comments(files)).toBe(comments(smallFiles));
    expect(readForms(files).top?.follow([...path.slice(0, -1), to]).exists).toBe(true);
  }
});

test('what a class needs can be written in the forms: a channel between two seats, a role with its texts', () => {
  const files = wish(smallFiles, (reading) => ({
    'scenario.yaml': [
      { do: 'remove', path: ['backChannels'] },
      {
        do: 'set',
        path: ['backChannels'],
        value: [
          blankFor(
            schemaAt(scenarioSchema, ['backChannels', 0]) as never,
            ['backChannels', 0],
            reading.names,
          ),
        ],
      },
    ],
  }));
  expect(readScenario(files)).toMatchObject({ bundle: { scenario: { backChannels: [['alba', 'boria']] } } });
  const more = wish(files, (reading) => addThing(reading, ['parties', 'cala', 'roles'], 'scribe', {}));
  const rows = textRows(readForms(more)).filter(({ key }) => key.startsWith('roles.cala.scribe'));
  expect(rows.map(({ key }) => key)).toEqual(
    ['name', 'brief', 'ask'].map((word) => `roles.cala.scribe.${word}`),
  );
});

test('a duplicate comes with its texts and leaves the scenario whole', () => {
  for (const path of [
    ['moves', 'alba.hold'],
    ['meters', 'tension'],
    ['happenings', 'nearMiss'],
  ]) {
    const files = wish(smallFiles, (reading) => copyThing(reading, path, `${path[1]}2`));
    expect([path, errors(files)]).toEqual([path, []]);
  }
});

test('what is deleted leaves no texts behind', () => {
  const files = wish(smallFiles, (reading) => removeThing(reading, ['moves', 'alba.giveNotice']));
  for (const language of ['en', 'ko', 'ja'])
    expect(files[`text/${language}.yaml`]).not.toContain('alba.giveNotice');
  expect(errors(files).filter(({ file }) => file.startsWith('text/'))).toEqual([]);
});

test('a new text stands where the other languages have it, or as its neighbours are written', () => {
  const { texts } = readForms(smallFiles);
  const others = [texts.ko.top, texts.ja.top];
  expect(textPlace(texts.en.top, 'moves.alba.hold.title', others)).toEqual(['moves', 'alba.hold', 'title']);
  expect(textPlace(texts.en.top, 'moves.alba.sing.title', others)).toEqual(['moves', 'alba.sing', 'title']);
  expect(textPlace(texts.en.top, 'endings.dawn.lesson', others)).toEqual(['endings', 'dawn', 'lesson']);
  expect(textPlace(undefined, 'meters.alba.luck.name', [])).toEqual(['meters', 'alba.luck', 'name']);
});

test('missing texts are counted by language', () => {
  const files = { ...smallFiles, 'text/ja.yaml': 'title: 小さな協定\n' };
  const counts = countMissing(textRows(readForms(files)));
  expect(counts.en).toBe(0);
  expect(counts.ja).toBeGreaterThan(100);
});

test('the forms read a file that has mistakes elsewhere, and change it', () => {
  const broken = { ...smallFiles, 'scenario.yaml': `${smallFiles['scenario.yaml']}\nodd: [\n` };
  const files = wish(broken, () => ({
    'scenario.yaml': [{ do: 'set', path: ['moves', 'alba.hold', 'rest'], value: 3 }],
  }));
  expect(files['scenario.yaml']).toMatch(/ {4}rest: 3\n/);
  expect(files['scenario.yaml']).toContain('odd: [');
});
