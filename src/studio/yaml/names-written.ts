import { isScalar, type Node, type Scalar } from 'yaml';
import { conditionIn, effectIn, pointsIn } from '../../scenario/parse.ts';
import type { Mention } from '../../scenario/reader.ts';
import { type Speech, speechAt } from '../editor/expected.ts';
import { expectedNames } from '../editor/expected-names.ts';
import type { Group } from '../editor/names.ts';
import { type Collection, entriesOf, isCollection, nameOf } from './entries.ts';
import type { Opened } from './opened.ts';
import type { Path } from './wish.ts';

/** A name that a file writes of something else: as the name of an entry, as a value, or inside an expression. */
export interface WrittenName {
  group: Group;
  name: string;
  path: Path;
  at: 'key' | { offset: number };
}

const readers = { condition: conditionIn, effect: effectIn, points: pointsIn } as const;

/** Every name that scenario.yaml or history.yaml writes of something that is declared elsewhere. */
export function namesWritten(file: string, { document }: Opened): WrittenName[] {
  const found: WrittenName[] = [];
  visit(document.contents as Node | null, []);
  return found;

  function visit(node: Node | null | undefined, path: Path): void {
    if (isScalar(node)) found.push(...inValue(file, node, path));
    if (!isCollection(node)) return;
    if (file === 'history.yaml') found.push(...inOffer(node, path));
    (entriesOf(node) ?? []).forEach(({ key, value }, place) => {
      const here = [...path, key ? nameOf(key) : place];
      if (key)
        for (const group of expectedNames(file, path, 'key').groups)
          found.push({ group, name: nameOf(key), path: here, at: 'key' });
      visit(value, here);
    });
  }
}

/** An offer of the history names a position of the clause that stands beside it. */
function inOffer(node: Collection, path: Path): WrittenName[] {
  const [of, name] = [node.get('propose'), node.getIn(['offer', 'position'])];
  if (typeof of !== 'string' || typeof name !== 'string') return [];
  const group: Group = { kind: 'position', of };
  return [{ group, name, path: [...path, 'offer', 'position'], at: { offset: 0 } }];
}

function inValue(file: string, { value }: Scalar, path: Path): WrittenName[] {
  if (typeof value !== 'string') return [];
  const speech = file === 'scenario.yaml' ? speechAt(path as (string | number)[]) : undefined;
  if (speech) return mentionsIn(speech, value).flatMap((mention) => written(mention, path));
  return expectedNames(file, path as (string | number)[], 'value').groups.map((group) => ({
    ...{ group, name: value, path },
    at: { offset: 0 },
  }));
}

function mentionsIn(speech: Speech, text: string): readonly Mention[] {
  try {
    return readers[speech](text).mentions;
  } catch {
    // What cannot be read is complained of elsewhere.
    return [];
  }
}

function written(mention: Mention, path: Path): WrittenName[] {
  if (mention.what === 'bound') return [];
  const of = 'of' in mention ? mention.of : undefined;
  const { what, name, offset } = mention;
  return [{ group: { kind: what, of }, name, path, at: { offset } }];
}
