import { type Entry, isFlow } from './entries.ts';
import { columnOf, lineEnd, lineStart, startsLine } from './lines.ts';
import type { Opened } from './opened.ts';
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
  if (entries.some(({ from }) => !startsLine(text, from))) throw new Refused('unsafe', entries[0]?.from);
  const from = chunkStart(text, entries, place);
  const end = lineEnd(text, (entries[place] as Entry).to);
  const chunk = text.slice(from, end);
  const target = to < place ? chunkStart(text, entries, to) : lineEnd(text, (entries[to] as Entry).to);
  const [ends, lands] = [chunk.endsWith('\n'), target === 0 || text[target - 1] === '\n'];
  const insert = lands ? (ends ? chunk : chunk + eol) : eol + chunk.replace(/\r?\n$/, '');
  return [
    { from, to: end, insert: '' },
    { from: target, to: target, insert },
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
  const least = place === 0 ? start : lineEnd(text, (entries[place - 1] as Entry).to);
  const comment = `${' '.repeat(columnOf(text, from))}#`;
  while (start > least) {
    const above = lineStart(text, start - 1);
    if (above < least || !text.startsWith(comment, above)) break;
    start = above;
  }
  return start;
}
