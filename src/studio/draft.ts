import type { Files } from '../scenario/open-file.ts';

/** A scenario that is being written: plain JSON. */
export interface Draft {
  /** Tells drafts on this device apart; says nothing of the scenario. */
  id: string;
  /** What the author calls it: at first the scenario's id. */
  name: string;
  files: Files;
}

/** Replaces a stretch of one file; places are offsets in UTF-16 units, as editors count. */
export interface TextChange {
  file: string;
  from: number;
  to: number;
  insert: string;
}

/**
 * The files after changes. Several changes of one file are all told in places of the file as it was before them, and
 * must not overlap.
 * @throws RangeError when a place lies outside its file
 */
export function changed(files: Files, changes: readonly TextChange[]): Files {
  const next: Record<string, string> = { ...files };
  for (const { file, from, to, insert } of [...changes].sort((one, two) => two.from - one.from)) {
    const text = next[file] ?? '';
    if (from < 0 || to < from || to > text.length)
      throw new RangeError(`${file} has no place ${from} to ${to}`);
    next[file] = text.slice(0, from) + insert + text.slice(to);
  }
  return next;
}

/** The same files, their lines ended by a single `\n`, which editors count as one place. */
export function withUnixLines(files: Files): Files {
  if (!Object.values(files).some((text) => text.includes('\r'))) return files;
  return Object.fromEntries(
    Object.entries(files).map(([name, text]) => [name, text.replace(/\r\n?/g, '\n')]),
  );
}
