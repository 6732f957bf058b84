import type { Entry } from './entries.ts';
import { entryEnd, lineStart } from './lines.ts';
import type { Opened } from './opened.ts';
import type { Stretch } from './wish.ts';

/** Behind the dash that shares its line with the first of a block. */
export const dashEnd = (text: string, first: Entry): number =>
  first.from - (/[ \t]*$/.exec(text.slice(lineStart(text, first.from), first.from))?.[0].length ?? 0);

/**
 * Takes the first of a block from the line of its dash, with the comments inside it and beside it; the next one comes to
 * stand there. A comment has no room between a dash and a name, so one above the next gets a line break before it.
 */
export function takeFromDash({ text, eol }: Opened, first: Entry, next: Entry): Stretch {
  const end = entryEnd(text, first);
  const comment = text.slice(end, next.from).indexOf('#');
  if (comment < 0) return { from: first.from, to: next.from, insert: '' };
  return { from: dashEnd(text, first), to: lineStart(text, end + comment), insert: eol };
}
