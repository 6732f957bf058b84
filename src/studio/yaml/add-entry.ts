import { isMap } from 'yaml';
import { type Collection, type Entry, isCollection, isFlow, nameOf } from './entries.ts';
import { columnOf, entryEnd, startsLine, stepOf } from './lines.ts';
import type { Opened } from './opened.ts';
import { printEntry, printFlow, printItem, printName } from './print.ts';
import { replaceValue } from './replace-value.ts';
import { plainEntries, type Walk } from './walk.ts';
import { type Plain, Refused, type Stretch } from './wish.ts';

/** What is added, and before which entry. The name is undefined in a list. */
interface Addition {
  at: number;
  name: string | undefined;
  value: Plain;
}

/** Adds an entry to the block or list that a walk came to; where nothing is written yet, it is made. */
export function addEntry(opened: Opened, { node, entry, inFlow }: Walk, addition: Addition): Stretch[] {
  const { name, value } = addition;
  const alone: Plain = name === undefined ? [value] : { [name]: value };
  if (!isCollection(node)) {
    if (node && !('value' in node && node.value === null)) throw new Refused('shape', node.range?.[0]);
    return entry ? replaceValue(opened, entry, inFlow, alone) : startFile(opened, alone);
  }
  if (isMap(node) !== (name !== undefined)) throw new Refused('shape', node.range?.[0]);
  const entries = plainEntries(node);
  const taken = entries.find(({ key }) => key && nameOf(key) === name);
  if (taken) throw new Refused('exists', taken.from);
  const at = Math.min(Math.max(addition.at, 0), entries.length);
  if (!isFlow(node)) return [inBlock(opened, entries, { ...addition, at })];
  if (entries.length > 0) return [inFlowBrackets(opened, entries, { ...addition, at })];
  return intoEmpty(opened, node, entry, inFlow, { ...addition, at });
}

/** The first thing in a file that holds comments at most. */
function startFile({ text, eol, document, folds }: Opened, value: Plain): Stretch[] {
  if (document.errors.length > 0 || /^(---|\.\.\.|%)/m.test(text)) throw new Refused('unsafe');
  const spacing = { flow: false, indent: 0, step: 2, eol, folds };
  const lines = Array.isArray(value)
    ? value.map((one) => printItem(one, spacing))
    : Object.entries(value as object).map(([name, one]) => printEntry(name, one, spacing, true));
  const before = text === '' || text.endsWith('\n') ? '' : eol;
  return [{ from: text.length, to: text.length, insert: before + lines.join(eol) + eol }];
}

function inBlock(opened: Opened, entries: readonly Entry[], { at, name, value }: Addition): Stretch {
  const { text, eol, folds } = opened;
  const first = entries[0] as Entry;
  const indent = columnOf(text, first.from);
  const spacing = { flow: false, indent, step: stepOf(opened), eol, folds };
  const wide = entries.some(({ value: one }) => isCollection(one) && !isFlow(one));
  const printed = name === undefined ? printItem(value, spacing) : printEntry(name, value, spacing, wide);
  const before = entries[at - 1];
  const margin = ' '.repeat(indent);
  if (!before) return { from: first.from, to: first.from, insert: printed + eol + margin };
  const place = entryEnd(text, before);
  const gap = areApart(text, entries, at) ? eol : '';
  const insert = text[place - 1] === '\n' ? gap + margin + printed + eol : eol + gap + margin + printed;
  return { from: place, to: place, insert };
}

/** Whether an empty line stands between the entries where one is put in, so that it should have its own. */
export function areApart(text: string, entries: readonly Entry[], at: number): boolean {
  const [one, two] =
    at < entries.length ? [entries[at - 1], entries[at]] : [entries[at - 2], entries[at - 1]];
  return one !== undefined && two !== undefined && /^[ \t]*\r?$/m.test(gapBetween(text, one, two));
}

/** The whole lines between two entries; `x` where there are none. */
function gapBetween(text: string, one: Entry, two: Entry): string {
  const gap = text.slice(entryEnd(text, one), two.from - columnOf(text, two.from));
  return gap === '' ? 'x' : gap.replace(/\r?\n$/, '');
}

const inside = (name: string | undefined, value: Plain): string =>
  name === undefined ? printFlow(value) : `${printName(name, true)}: ${printFlow(value)}`;

function inFlowBrackets(
  { text, eol }: Opened,
  entries: readonly Entry[],
  { at, name, value }: Addition,
): Stretch {
  const printed = inside(name, value);
  const next = entries[at];
  const last = entries.at(-1) as Entry;
  const beside = next ?? last;
  const gap = startsLine(text, beside.from) ? eol + ' '.repeat(columnOf(text, beside.from)) : ' ';
  if (next) return { from: next.from, to: next.from, insert: `${printed},${gap}` };
  return { from: last.to, to: last.to, insert: `,${gap}${printed}` };
}

function intoEmpty(
  opened: Opened,
  node: Collection,
  entry: Entry | undefined,
  inFlow: boolean,
  { name, value }: Addition,
): Stretch[] {
  const [from, to] = node.range ?? [0, 0];
  const within = opened.text.slice(from + 1, to - 1);
  if (within.trim() !== '') return [{ from: from + 1, to: from + 1, insert: ` ${inside(name, value)},` }];
  const alone: Plain = name === undefined ? [value] : { [name]: value };
  if (entry) return replaceValue(opened, entry, inFlow, alone);
  return [{ from, to, insert: printFlow(alone) }];
}
