import { type Document, LineCounter, type YAMLError } from 'yaml';
import { troubleWithAliases } from './aliases.ts';
import { compose } from './compose.ts';
import { lineStarts, type Place } from './diagnostic.ts';
import { mistakeSaid } from './mistake-said.ts';
import type { Report } from './report.ts';
import type { Sections } from './sections.ts';

/** A YAML file of a scenario, read but not yet understood. */
export interface SourceFile {
  name: string;
  text: string;
  document: Document;
  lines: LineCounter;
  /** Characters from the start of the text to what the ranges of the document say; left out where these say just that. */
  offsetOf?(address: number): number;
  /** Where the first mistake in the writing stands that may have swallowed what follows; undefined if none. */
  damagedAt: number | undefined;
}

/** Characters that a file of a scenario may have: six times what the longest one shipped has. */
const mostCharacters = 500_000;
/** A mistake of the same kind so few lines after another only follows from it. */
const echo = 8;

/** Where a character of a file stands: the one that `address` leads to. */
export function placeAt(file: Pick<SourceFile, 'name' | 'lines' | 'offsetOf'>, address: number): Place {
  const { line, col } = file.lines.linePos(file.offsetOf?.(address) ?? address);
  return { file: file.name, line: Math.max(1, line), column: Math.max(1, col) };
}

/** Where lines start. The library's own count misses some, such as those of a text that is a name. */
function linesOf(text: string): LineCounter {
  const lines = new LineCounter();
  lines.lineStarts = lineStarts(text);
  return lines;
}

/** The whole file as plain values. `readSource` has seen to it that its aliases do not multiply. */
export const plain = ({ document }: { document: Document }): unknown => document.toJS({ maxAliasCount: -1 });

/**
 * Reads one YAML file. Mistakes in the writing go into the report.
 * @param sections of whoever reads almost the same text again and again
 * @returns undefined when there is nothing to work with
 */
export function readSource(
  name: string,
  text: string,
  report: Report,
  sections?: Sections,
): SourceFile | undefined {
  report.opened({ name, text });
  const start = { file: name, line: 1, column: 1 };
  if (text.length > mostCharacters) {
    report.error(
      start,
      { code: 'writing.tooLong', count: text.length },
      { code: 'writing.shorten', most: mostCharacters },
    );
    return undefined;
  }
  const lines = linesOf(text);
  const joined = sections?.read(text);
  const document = joined?.document ?? compose(text, new LineCounter());
  if (typeof document === 'number') {
    report.error(
      placeAt({ name, lines }, document),
      { code: 'writing.tooDeep' },
      { code: 'writing.closeBrackets' },
    );
    return undefined;
  }
  const damage = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const damagedAt = damage && (joined?.offsetOf(damage.pos[0]) ?? damage.pos[0]);
  const file = { name, text, lines, document, ...joined, damagedAt };
  let before: { code: YAMLError['code']; line: number } | undefined;
  for (const mistake of document.errors) {
    const { code } = mistake;
    const place = placeAt(file, mistake.pos[0]);
    const follows = before && place.line - before.line <= (before.code === code ? echo : 0);
    before = { code, line: place.line };
    const { what, mend } = mistakeSaid(mistake);
    if (!follows || code === 'DUPLICATE_KEY') report.error(place, what, mend);
  }
  const trouble = text.includes('*') ? troubleWithAliases(document) : undefined;
  if (trouble === undefined) return file;
  report.error(placeAt(file, trouble.offset), trouble.what, trouble.mend);
  return undefined;
}
