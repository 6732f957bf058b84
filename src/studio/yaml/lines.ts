import type { Opened } from './opened.ts';

/** Where the line of a place starts. */
export const lineStart = (text: string, at: number): number => text.lastIndexOf('\n', at - 1) + 1;

/** Behind the end of the line of a place; a place that starts a line because a block text ended before it stays. */
export function lineEnd(text: string, at: number): number {
  if (at > 0 && text[at - 1] === '\n') return at;
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : end + 1;
}

/** Where the line of a place ends, its line break not counted. */
export function lineStop(text: string, at: number): number {
  const end = lineEnd(text, at);
  if (text[end - 1] !== '\n') return end;
  return text[end - 2] === '\r' ? end - 2 : end - 1;
}

/**
 * Behind the lines of an entry and the comments under it that are set in further than it: they speak of what is inside,
 * and a text that came to stand above them might take them in.
 */
export function entryEnd(text: string, { from, to }: { from: number; to: number }): number {
  const column = columnOf(text, from);
  const comment = /(?:[ \t]*\r?\n)*( *)#.*(?:\n|$)/y;
  comment.lastIndex = lineEnd(text, to);
  for (;;) {
    const end = comment.lastIndex;
    const [, margin = ''] = comment.exec(text) ?? [];
    if (margin.length <= column) return end;
  }
}

/** Characters before a place on its line. */
export const columnOf = (text: string, at: number): number => at - lineStart(text, at);

/** Whether nothing but spaces stands before a place on its line. */
export const startsLine = (text: string, at: number): boolean =>
  /^ *$/.test(text.slice(lineStart(text, at), at));

/** Spaces by which this file sets a block inside another. */
export function stepOf({ text }: Opened): number {
  const found = /^[^\s#][^\n]*:[ \t]*\r?\n(?:[ \t]*(?:#[^\n]*)?\r?\n)*( +)[^\s#-]/m.exec(text);
  return found?.[1]?.length ?? 2;
}
