import { isMap } from 'yaml';
import { type Collection, type Entry, isFlow } from './entries.ts';
import { entryEnd, lineStart, startsLine } from './lines.ts';
import type { Opened } from './opened.ts';
import { takeFromDash } from './past-dash.ts';
import { replaceValue } from './replace-value.ts';
import { plainEntries, refuseShared, walk, walkTo } from './walk.ts';
import type { Path, Stretch } from './wish.ts';

/** Takes an entry out, with the comments inside it and beside it; those above it stay. */
export function removeEntry(opened: Opened, path: Path): Stretch[] {
  const { holder, place, entry } = walkTo(opened, path);
  refuseShared(opened, entry.key);
  const entries = plainEntries(holder);
  if (entries.length === 1) return removeOnly(opened, path, holder, entry);
  if (isFlow(holder)) return [inFlowBrackets(opened, entries, place)];
  return [inBlock(opened, entries, place)];
}

/** The last one leaves an empty block or list, since a name with nothing behind it would be something else. */
function removeOnly(opened: Opened, path: Path, holder: Collection, entry: Entry): Stretch[] {
  const { text } = opened;
  const above = walk(opened, path.slice(0, -1));
  const [start = 0, end = 0] = holder.range ?? [];
  if (isFlow(holder)) {
    const rest = text.slice(start + 1, entry.from) + text.slice(entry.to, end - 1);
    if (!rest.includes('#')) return [{ from: start + 1, to: end - 1, insert: '' }];
    return [{ from: entry.from, to: commaEnd(text, entry.to), insert: '' }];
  }
  const nothing = isMap(holder) ? {} : [];
  if (above.entry) return replaceValue(opened, above.entry, above.inFlow, nothing);
  const lines = text[entry.to - 1] === '\n' ? opened.eol : '';
  return [{ from: entry.from, to: entry.to, insert: (isMap(holder) ? '{}' : '[]') + lines }];
}

/** Behind the comma that follows, comments before it included; the same place where none does. */
const commaEnd = (text: string, at: number): number =>
  at + (/^(?:\s|#.*\n)*,/.exec(text.slice(at))?.[0].length ?? 0);

function inFlowBrackets({ text }: Opened, entries: readonly Entry[], place: number): Stretch {
  const { from, to } = entries[place] as Entry;
  const [before, next] = [entries[place - 1], entries[place + 1]];
  const comments = (one: number, other: number) => text.slice(one, other).includes('#');
  if (next && !comments(to, next.from)) return { from, to: next.from, insert: '' };
  if (!next && before && !comments(before.to, from)) return { from: before.to, to, insert: '' };
  // The comma before it may be left behind; brackets may end with one.
  return { from, to: commaEnd(text, to), insert: '' };
}

function inBlock(opened: Opened, entries: readonly Entry[], place: number): Stretch {
  const { text, eol } = opened;
  const { from, to } = entries[place] as Entry;
  const next = entries[place + 1];
  if (next && !startsLine(text, from)) return takeFromDash(opened, entries[place] as Entry, next);
  const start = lineStart(text, from);
  const end = entryEnd(text, { from, to });
  const before = entries[place - 1];
  const twice =
    text.slice(0, start).endsWith(eol + eol) && (end === text.length || text.startsWith(eol, end));
  const gap = twice && before && before.to <= start - eol.length ? eol.length : 0;
  return { from: start - gap, to: end, insert: '' };
}
