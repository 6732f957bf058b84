import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isCollection, isMap, isScalar, isSeq, type Node, parseDocument } from 'yaml';
import { editYaml } from '../../src/studio/yaml/edit-yaml.ts';
import type { Path, Plain, Wish } from '../../src/studio/yaml/wish.ts';
import { filesIn, small } from '../load.ts';
import { files, names, scalars, type Written } from './a-yaml.ts';

/** What a file says, by the library alone; blocks are maps, so that their order counts. */
const said = (text: string): unknown => parseDocument(text).toJS({ mapAsMap: true });
const shown = (value: unknown): string =>
  JSON.stringify(value, (_, one) => (one instanceof Map ? { block: [...one] } : one));

/** What a file should say once a wish is granted, worked out on plain values. */
function after(text: string, wish: Wish): unknown {
  const document = parseDocument(text);
  const { path } = wish;
  if (wish.do === 'set') {
    const nothing = path.findIndex((_, depth) => document.getIn(path.slice(0, depth + 1)) === null) + 1;
    const value = path
      .slice(nothing || path.length)
      .reduceRight<Plain>((inner, step) => ({ [step]: inner }), wish.value);
    document.setIn(path.slice(0, nothing || path.length), document.createNode(value));
    return document.toJS({ mapAsMap: true });
  }
  const value = document.toJS({ mapAsMap: true });
  const step = path.at(-1);
  const holder = (wish.do === 'insert' ? path : path.slice(0, -1)).reduce<unknown>(
    (one, name) => (one instanceof Map ? one.get(keyIn(one, name)) : (one as unknown[])[Number(name)]),
    value,
  );
  const block = holder instanceof Map;
  const list = block ? [...holder] : (holder as unknown[]);
  const at = block ? list.findIndex((one) => String((one as unknown[])[0]) === step) : Number(step);
  if (wish.do === 'insert') {
    const fresh = document.createNode(wish.value).toJS(document, { mapAsMap: true });
    list.splice(wish.at, 0, wish.name === undefined ? fresh : [wish.name, fresh]);
  }
  if (wish.do === 'remove') list.splice(at, 1);
  if (wish.do === 'move') list.splice(wish.to, 0, ...list.splice(at, 1));
  if (wish.do === 'rename') list[at] = [wish.name, (list[at] as unknown[])[1]];
  if (wish.do === 'copy') list.splice(at + 1, 0, [wish.name, (list[at] as unknown[])[1]]);
  if (block) {
    holder.clear();
    for (const [name, one] of list as [unknown, unknown][]) holder.set(name, one);
  }
  return value;
}

const keyIn = (map: Map<unknown, unknown>, name: unknown) =>
  [...map.keys()].find((key) => String(key) === name);

const normal = (value: unknown): unknown =>
  value instanceof Map
    ? new Map([...value].map(([name, one]) => [String(name), normal(one)]))
    : Array.isArray(value)
      ? value.map(normal)
      : value;

const kinds = fc.constantFrom('set', 'whole', 'remove', 'rename', 'move', 'copy', 'insert', 'deep' as const);
const wishes = fc.record({ kind: kinds, place: fc.nat(), value: scalars, name: names, to: fc.nat(3) });
type Draw = typeof wishes extends fc.Arbitrary<infer D> ? D : never;

function wishFor({ kind, place, value, name, to }: Draw, paths: readonly Path[]): Wish {
  const path = paths[place % paths.length] as Path;
  const named = typeof path.at(-1) === 'string';
  switch (kind) {
    case 'remove':
      return { do: 'remove', path };
    case 'rename':
      return { do: 'rename', path, name };
    case 'copy':
      return { do: 'copy', path, name };
    case 'move':
      return { do: 'move', path, to };
    case 'insert':
      return { do: 'insert', path: path.slice(0, -1), at: to, value, ...(named && { name: `${name}New` }) };
    case 'deep':
      return { do: 'set', path: [...path, name, 'q'], value: { p: value, q: [value, { s: value }] } };
    case 'whole':
      return {
        do: 'set',
        path,
        value: to % 2 === 0 ? [value, { p: value, q: to }] : { p: value, q: [value] },
      };
    default:
      return { do: 'set', path, value };
  }
}

/** Comments of generated files are words of their own; those inside and beside an entry that goes may go with it. */
const commentsIn = (text: string) => text.match(/# c\d+\./g) ?? [];

function expectMinimal(text: string, wish: Wish): boolean {
  const edited = editYaml(text, wish);
  if (!edited.ok) {
    // Only what is really so may be refused: nothing that these files hold is unsafe.
    const reasons = wish.do === 'move' ? ['missing'] : ['exists', 'shape'];
    expect(reasons).toContain(edited.code);
    return false;
  }
  const ordered = [...edited.stretches].sort((a, b) => a.from - b.from || a.to - b.to);
  let rest = text;
  for (const { from, to, insert } of ordered.reverse()) rest = rest.slice(0, from) + insert + rest.slice(to);
  expect(edited.text).toBe(rest);
  const [from, to] = mayTouch(text, wish);
  expect([edited.text.slice(0, from), edited.text.slice(edited.text.length - (text.length - to))]).toEqual([
    text.slice(0, from),
    text.slice(to),
  ]);
  expect(parseDocument(edited.text).errors).toEqual([]);
  expect(shown(normal(said(edited.text)))).toBe(shown(normal(after(text, wish))));
  return true;
}

/** Where the entry at a path stands, from its name to the end of its last line; the whole file for no path. */
function entryAt(text: string, path: Path, document = parseDocument(text)): [from: number, to: number] {
  if (path.length === 0) return [0, text.length];
  const holder = document.getIn(path.slice(0, -1), true) ?? document.contents;
  const step = path.at(-1);
  if (!isCollection(holder)) return [0, 0];
  const pair = isMap(holder)
    ? holder.items.find(({ key }) => isScalar(key) && String(key.value) === step)
    : undefined;
  const item = (isSeq(holder) ? holder.items[Number(step)] : pair?.value) as Node | null | undefined;
  const before = isSeq(holder) ? (holder.items[Number(step) - 1] as Node | undefined) : undefined;
  const from = (pair?.key as Node | undefined)?.range?.[0] ?? before?.range?.[1] ?? holder.range?.[0] ?? 0;
  const line = text.indexOf('\n', (item?.range?.[2] ?? text.length) - 1);
  return [from, line < 0 ? text.length : line];
}

/** What a wish may touch: its entry, or the block that holds it where the entry is new, moves or is the only one. */
function mayTouch(text: string, wish: Wish): [from: number, to: number] {
  const document = parseDocument(text);
  const above = wish.path.slice(0, -1);
  const holder = above.length === 0 ? document.contents : document.getIn(above, true);
  const alone = wish.do === 'remove' && isCollection(holder) && holder.items.length === 1;
  const missing = wish.path.findIndex((_, depth) => !document.hasIn(wish.path.slice(0, depth + 1)));
  const written = missing < 0 ? wish.path : wish.path.slice(0, missing);
  const [from, to] = entryAt(text, alone || wish.do === 'move' ? above : written, document);
  if (wish.do !== 'remove' || alone) return [from, to];
  // The gap or comma beside what goes may go as well.
  const [before = '', after = ''] = [/[\s,]*$/.exec(text.slice(0, from)), /^[\s,]*/.exec(text.slice(to))].map(
    (gap) => gap?.[0],
  );
  return [from - before.length, to + after.length];
}

const generated: fc.Arbitrary<Written> = files.filter(
  ({ text, paths }) => paths.length > 0 && parseDocument(text).errors.length === 0,
);

test('a wish changes the one value it names and leaves every other byte of a file as it was', () => {
  let granted = 0;
  fc.assert(
    fc.property(generated, wishes, ({ text, paths }, draw) => {
      if (expectMinimal(text, wishFor(draw, paths))) granted += 1;
    }),
    { numRuns: 1000 },
  );
  expect(granted).toBeGreaterThan(450);
});

test('a comment is lost only with the value that it stands in or beside', () => {
  fc.assert(
    fc.property(generated, wishes, ({ text, paths }, draw) => {
      const wish = wishFor(draw, paths);
      const edited = editYaml(text, wish);
      if (!edited.ok) return;
      const mayGo: string[] =
        wish.do === 'set' || wish.do === 'remove' ? commentsIn(text.slice(...entryAt(text, wish.path))) : [];
      const left = new Set(commentsIn(edited.text));
      for (const comment of commentsIn(text)) if (!mayGo.includes(comment)) expect(left).toContain(comment);
    }),
    { numRuns: 600 },
  );
});

/** Every path of a file that was read. */
function pathsIn(value: unknown, above: Path = []): Path[] {
  const inner: [string | number, unknown][] =
    value instanceof Map
      ? [...value].map(([name, one]) => [String(name), one])
      : Array.isArray(value)
        ? value.map((one, place) => [place, one])
        : [];
  return inner.flatMap(([step, one]) => [[...above, step], ...pathsIn(one, [...above, step])]);
}

const real = [small, 'scenarios/gsomia-2019'].flatMap((folder) =>
  Object.entries(filesIn(folder)).map(([file, text]) => [`${folder}/${file}`, text] as const),
);

test.each(real)('wishes for %s change what they name and nothing else', (_, text) => {
  const paths = pathsIn(said(text));
  fc.assert(
    fc.property(wishes, (draw) => {
      expectMinimal(text, wishFor(draw, paths));
    }),
    { numRuns: text.length > 40_000 ? 8 : 30 },
  );
});

test('a value that is set to what it was leaves the file as it was, text for text', () => {
  for (const [, text] of real.filter(([name]) => name.startsWith(small))) {
    const document = parseDocument(text);
    for (const path of pathsIn(said(text)).slice(0, 120)) {
      const node = document.getIn(path, true);
      if (!isScalar(node) || typeof node.value === 'object') continue;
      const edited = editYaml(text, { do: 'set', path, value: node.value as Plain });
      expect([path, edited.ok && edited.text === text]).toEqual([path, true]);
    }
  }
});
