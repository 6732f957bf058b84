import { isMap, isSeq } from 'yaml';
import { addEntry } from './add-entry.ts';
import { nameOf } from './entries.ts';
import { moveEntry } from './move-entry.ts';
import { type Opened, openYaml } from './opened.ts';
import { removeEntry } from './remove-entry.ts';
import { copyEntry, renameEntry, writeInText } from './rename-entry.ts';
import { replaceValue } from './replace-value.ts';
import { placeInOrder, treeOf, wished } from './tree.ts';
import { plainEntries, walk } from './walk.ts';
import { type Plain, type RefusalCode, Refused, type Stretch, type Wish } from './wish.ts';

/** The changes that grant a wish and the text after them; or why it is not granted, and the place that it is about. */
export type Edited =
  | { ok: true; text: string; stretches: readonly Stretch[] }
  | { ok: false; code: RefusalCode; offset: number };

/**
 * Changes a YAML text and nothing but what was asked: no byte outside the stretches differs. What comes out is read
 * again and must say the old with that one change, else the wish is refused.
 * @param wishes several that do not touch one another, their paths those of the text as it is
 */
export function editYaml(text: string, ...wishes: readonly Wish[]): Edited {
  const opened = openYaml(text);
  if (!opened) return { ok: false, code: 'damaged', offset: 0 };
  const edited = granted(opened, wishes);
  if (edited.ok || (edited.code !== 'unsafe' && edited.code !== 'damaged')) return edited;
  // A folded text takes in a comment under it that is set in as far; a text in one line does not.
  const again = granted({ ...opened, folds: false }, wishes);
  return again.ok ? again : edited;
}

function granted(opened: Opened, wishes: readonly Wish[]): Edited {
  try {
    const stretches = wishes.flatMap((wish) => stretchesOf(opened, wish));
    const text = applied(opened.text, stretches);
    prove(opened, text, wishes, stretches[0]?.from);
    return { ok: true, text, stretches };
  } catch (error) {
    if (error instanceof Refused) return { ok: false, code: error.code, offset: error.offset };
    throw error;
  }
}

function stretchesOf(opened: Opened, wish: Wish): Stretch[] {
  switch (wish.do) {
    case 'set':
      return setValue(opened, wish);
    case 'insert': {
      const found = walk(opened, wish.path);
      if (found.rest.length === 0) return addEntry(opened, found, { ...wish, name: wish.name });
      const alone: Plain = wish.name === undefined ? [wish.value] : { [wish.name]: wish.value };
      return setValue(opened, { path: wish.path, value: alone });
    }
    case 'remove':
      return removeEntry(opened, wish.path);
    case 'rename':
      return renameEntry(opened, wish.path, wish.name);
    case 'move':
      return moveEntry(opened, wish.path, wish.to);
    case 'copy':
      return copyEntry(opened, wish.path, wish.name);
    case 'write':
      return writeInText(opened, wish.path, wish);
  }
}

const nested = (path: readonly (string | number)[], value: Plain): Plain =>
  path.reduceRight<Plain>((inner, step) => (typeof step === 'number' ? [inner] : { [step]: inner }), value);

function setValue(
  opened: Opened,
  { path, value, order }: { path: readonly (string | number)[]; value: Plain; order?: readonly string[] },
): Stretch[] {
  const found = walk(opened, path);
  const [next, ...rest] = found.rest;
  if (next === undefined) {
    if (!found.entry) throw new Refused('shape');
    return replaceValue(opened, found.entry, found.inFlow, value);
  }
  const count = isSeq(found.node) ? found.node.items.length : 0;
  if (typeof next === 'number' && next !== count) throw new Refused('missing', found.entry?.from);
  if (typeof next === 'number')
    return addEntry(opened, found, { at: next, name: undefined, value: nested(rest, value) });
  const names = isMap(found.node) ? plainEntries(found.node).map(({ key }) => (key ? nameOf(key) : '')) : [];
  const at = rest.length === 0 ? placeInOrder(names, next, order) : names.length;
  return addEntry(opened, found, { at, name: next, value: nested(rest, value) });
}

/** The text after changes that are all told in places of the text before them. */
function applied(text: string, stretches: readonly Stretch[]): string {
  const sorted = [...stretches].sort((one, two) => one.from - two.from || one.to - two.to);
  let done = '';
  let at = 0;
  for (const { from, to, insert } of sorted) {
    if (from < at) throw new Refused('unsafe', from);
    done += text.slice(at, from) + insert;
    at = to;
  }
  return done + text.slice(at);
}

/** First what changes values, then what changes names, from the innermost: so that every path still leads there. */
const rank = (wish: Wish): number =>
  ['write', 'set', 'insert', 'copy', 'move', 'remove', 'rename'].indexOf(wish.do) * 1000 - wish.path.length;

/** Of several stretches of one text the last comes first, so that places before it hold. */
const inTurn = (one: Wish, two: Wish): number =>
  rank(one) - rank(two) || (one.do === 'write' && two.do === 'write' ? two.offset - one.offset : 0);

/** Whether the next text says what it should, with no mistake that was not there before. */
function prove(opened: Opened, next: string, wishes: readonly Wish[], offset = 0): void {
  const after = openYaml(next);
  const mistakes = ({ document }: Opened) => document.errors.map(({ code }) => code).join();
  try {
    const should = [...wishes].sort(inTurn).reduce(wished, treeOf(opened));
    if (
      after &&
      mistakes(after) === mistakes(opened) &&
      JSON.stringify(treeOf(after)) === JSON.stringify(should)
    )
      return;
  } catch {
    // Aliases that multiply have no value to compare.
  }
  throw new Refused(opened.document.errors.length > 0 ? 'damaged' : 'unsafe', offset);
}
