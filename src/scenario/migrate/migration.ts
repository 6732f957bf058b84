import type { Report } from '../report.ts';
import { readSource } from '../source-file.ts';
import { Spot } from '../spot.ts';

/** One step from a format to the next. Each file of `files` is given its new text; the others stay as they are. */
export interface Migration {
  /** The format it starts from; it leads to the next. */
  from: number;
  files: Readonly<Record<string, Rewrite>>;
}

/** Changes the places that have to change, and leaves every other character of the file alone. */
export type Rewrite = (top: Spot) => readonly Splice[];

/** Replaces a stretch of a file; offsets count UTF-16 units, `to` excluded. */
export interface Splice {
  from: number;
  to: number;
  insert: string;
}

/** The file after a rewrite; undefined with complaints in the report when it cannot be read as YAML. */
export function rewritten(name: string, text: string, rewrite: Rewrite, report: Report): string | undefined {
  const file = readSource(name, text, report);
  if (!file || file.damagedAt !== undefined) return undefined;
  // An alias leads to the same place twice.
  const splices = new Map(rewrite(Spot.top(file)).map((splice) => [splice.from, splice]));
  return [...splices.values()]
    .sort((one, two) => two.from - one.from)
    .reduce((whole, { from, to, insert }) => whole.slice(0, from) + insert + whole.slice(to), text);
}

/** The name of an entry, replaced; nothing where there is no such entry. */
export function renamed(spot: Spot, name: string): Splice[] {
  const [from, to] = spot.key?.range ?? [0, 0];
  return to > from ? [{ from, to, insert: name }] : [];
}

/** The value that is written at a spot, replaced; nothing where there is none. */
export function replaced(spot: Spot, value: string): Splice[] {
  const range = spot.valueRange;
  return range ? [{ from: range[0], to: range[1], insert: value }] : [];
}
