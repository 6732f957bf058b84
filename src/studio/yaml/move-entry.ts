import { type Entry, isFlow } from './entries.ts';
import { columnOf, entryEnd, lineStart, startsLine } from './lines.ts';
import type { Opened } from './opened.ts';
import { dashEnd, takeFromDash } from './past-dash.ts';
import { plainEntries, walkTo } from './walk.ts';
import { type Path, Refused, type Stretch } from './wish.ts';

/** Puts an entry at another place among its neighbours; comments right above it come along. */
export function moveEntry(opened: Opened, path: Path, to: number): Stretch[] {
  const { text, eol } = opened;
  const { holder, place } = walkTo(opened, path);
  const entries = plainEntries(holder);
  if (to < 0 || to >= entries.length) throw new Refused('missing', entries[place]?.from);
  if (to === place) return [];
  if (isFlow(holder)) return exchange(text, entries, place, to);
  const first = entries[0] as Entry;
  if (!startsLine(text, first.from) && (place === 0 || to === 0)) return pastDash(opened, entries, place, to);
  const from = chunkStart(text, entries, place);
  const end = entryEnd(text, entries[place] as Entry);
  const chunk = text.slice(from, end);
  const target = to < place ? chunkStart(text, entries, to) : entryEnd(text, entries[to] as Entry);
  const [ends, lands] = [chunk.endsWith('\n'), target === 0 || text[target - 1] === '\n'];
  const insert = lands ? (ends ? chunk : chunk + eol) : eol + chunk.replace(/\r?\n$/, '');
  return [
    { from, to: end, insert: '' },
    { from: target, to: target, insert },
  ];
}

/** The first of a block may share its line with the dash of a list, which stays where it is. */
function pastDash(opened: Opened, entries: readonly Entry[], place: number, to: number): Stretch[] {
  const { text, eol } = opened;
  const [first, second, moved] = [entries[0], entries[1], entries[place]] as [Entry, Entry, Entry];
  const margin = ' '.repeat(columnOf(text, first.from));
  const end = entryEnd(text, moved);
  if (place > 0) {
    const from = chunkStart(text, entries, place);
    const commented = from < lineStart(text, moved.from);
    const lines = text.slice(commented ? from : moved.from, end);
    const insert = (lines.endsWith('\n') ? lines : lines + eol) + margin;
    return [
      // A comment has no room between a dash and a name.
      commented
        ? { from: dashEnd(text, first), to: first.from, insert: eol + insert }
        : { from: first.from, to: first.from, insert },
      { from, to: end, insert: '' },
    ];
  }
  const lines = margin + text.slice(moved.from, end);
  const target = entryEnd(text, entries[to] as Entry);
  const lands = text[target - 1] === '\n';
  return [
    takeFromDash(opened, first, second),
    { from: target, to: target, insert: lands ? lines : eol + lines.replace(/\r?\n$/, '') },
  ];
}

/** The texts change places between the brackets; what stands between them stays. */
function exchange(text: string, entries: readonly Entry[], place: number, to: number): Stretch[] {
  const order = entries.map((_, index) => index);
  const [moved = 0] = order.splice(place, 1);
  order.splice(to, 0, moved);
  return order.flatMap((was, index) => {
    const [spot, one] = [entries[index], entries[was]];
    if (was === index || !spot || !one) return [];
    return [{ from: spot.from, to: spot.to, insert: text.slice(one.from, one.to) }];
  });
}

/**
 * Where an entry's lines start, with the comments right above it. Those above the first speak of the whole block, as
 * far as anybody can tell, and stay.
 */
function chunkStart(text: string, entries: readonly Entry[], place: number): number {
  const { from } = entries[place] as Entry;
  let start = lineStart(text, from);
  const least = place === 0 ? start : entryEnd(text, entries[place - 1] as Entry);
  const comment = `${' '.repeat(columnOf(text, from))}#`;
  while (start > least) {
    const above = lineStart(text, start - 1);
    if (above < least || !text.startsWith(comment, above)) break;
    start = above;
  }
  return start;
}
