import { isScalar } from 'yaml';
import { scalarOffset } from '../../scenario/scalar-place.ts';
import { areApart } from './add-entry.ts';
import { isFlow, nameOf } from './entries.ts';
import { columnOf, entryEnd } from './lines.ts';
import type { Opened } from './opened.ts';
import { printName, printText } from './print.ts';
import { replaceValue } from './replace-value.ts';
import { plainEntries, refuseShared, type Walk, walkTo } from './walk.ts';
import { type Path, Refused, type Stretch } from './wish.ts';

/** Calls an entry of a block something else. */
export function renameEntry(opened: Opened, path: Path, name: string): Stretch[] {
  const { entry, key, holder } = named(opened, path, name);
  const [from, to] = [key.range?.[0] ?? entry.from, key.range?.[1] ?? entry.from];
  const quotes = key.type === 'QUOTE_DOUBLE' || key.type === 'QUOTE_SINGLE';
  const flow = isFlow(holder);
  return [{ from, to, insert: quotes ? printText(name, flow, key.type) : printName(name, flow) }];
}

/** Writes an entry once more behind itself under another name, comments inside it included. */
export function copyEntry(opened: Opened, path: Path, name: string): Stretch[] {
  const { text, eol } = opened;
  const { entry, key, holder, place } = named(opened, path, name);
  const [from, to] = [key.range?.[0] ?? entry.from, key.range?.[1] ?? entry.from];
  const copy = (start: number, end: number) =>
    text.slice(start, from) + printName(name, isFlow(holder)) + text.slice(to, end);
  if (isFlow(holder)) return [{ from: entry.to, to: entry.to, insert: `, ${copy(entry.from, entry.to)}` }];
  const end = entryEnd(text, entry);
  const gap = areApart(text, plainEntries(holder), place + 1) ? eol : '';
  // The first of a block may share its line with the dash before it, which stays where it is.
  const lines = ' '.repeat(columnOf(text, entry.from)) + copy(entry.from, end);
  return [{ from: end, to: end, insert: lines.endsWith('\n') ? gap + lines : eol + gap + lines }];
}

function named(opened: Opened, path: Path, name: string) {
  const found = walkTo(opened, path);
  const { key } = found.entry;
  if (!key) throw new Refused('shape', found.entry.from);
  refuseShared(opened, key);
  const taken = plainEntries(found.holder).find((one) => one.key && nameOf(one.key) === name);
  if (taken) throw new Refused('exists', taken.from);
  return { ...found, key };
}

/** Replaces a stretch inside a text, in the file itself where it is written there as it reads. */
export function writeInText(
  opened: Opened,
  path: Path,
  { offset, was, is }: { offset: number; was: string; is: string },
): Stretch[] {
  const { node, entry, inFlow }: Walk = walkTo(opened, path);
  const value = isScalar(node) ? node.value : undefined;
  if (!entry || typeof value !== 'string' || !value.startsWith(was, offset))
    throw new Refused('missing', entry?.from);
  const from = scalarOffset(opened.text, node as never, offset);
  if (opened.text.startsWith(was, from)) return [{ from, to: from + was.length, insert: is }];
  return replaceValue(opened, entry, inFlow, value.slice(0, offset) + is + value.slice(offset + was.length));
}
