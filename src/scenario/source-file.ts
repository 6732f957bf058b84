import { type Document, LineCounter, type YAMLError } from 'yaml';
import { troubleWithAliases } from './aliases.ts';
import { compose } from './compose.ts';
import { lineStarts, type Place, type Report } from './diagnostic.ts';
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
    const what = `this file has ${text.length} characters`;
    report.error(start, what, `a scenario's file may have ${mostCharacters}; move what is not rules or text`);
    return undefined;
  }
  const lines = linesOf(text);
  const joined = sections?.read(text);
  const document = joined?.document ?? compose(text, new LineCounter());
  if (typeof document === 'number') {
    report.error(
      placeAt({ name, lines }, document),
      'this is nested too deeply',
      'close the brackets before it',
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
    const { what, mend } = said(mistake);
    if (!follows || code === 'DUPLICATE_KEY') report.error(place, what, mend);
  }
  const trouble = text.includes('*') ? troubleWithAliases(document) : undefined;
  if (trouble === undefined) return file;
  report.error(placeAt(file, trouble.offset), trouble.what, trouble.mend);
  return undefined;
}

/** How the mistakes that authors make most are mended. */
const mends: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'keep one of the two and remove or rename the other',
  TAB_AS_INDENT: 'indent with spaces; a tab is not allowed',
  BAD_INDENT: 'let it start in the same column as its neighbours',
  MISSING_CHAR: 'close the quote or bracket, or put the : or , that is missing',
  UNEXPECTED_TOKEN: 'put the whole text in double quotes if it holds { } [ ] : # or starts with a sign',
  BLOCK_AS_IMPLICIT_KEY: 'put the whole text in double quotes if it holds ": "',
  MULTILINE_IMPLICIT_KEY: 'put a : after the name and a space after the :',
  BAD_SCALAR_START: 'put the whole text in double quotes',
  BAD_ALIAS: 'a * starts an alias; put the text in double quotes if you mean the sign',
  MULTIPLE_DOCS: 'remove the line ---',
  BAD_DQ_ESCAPE: 'write \\\\ for a backslash, or use single quotes',
};

/** Where the words of the YAML library speak to programmers. */
const whats: Partial<Record<YAMLError['code'], string>> = {
  DUPLICATE_KEY: 'this name stands twice in the same block',
  MULTIPLE_DOCS: 'a second document starts here',
};

function said(mistake: YAMLError): { what: string; mend: string } {
  const what = whats[mistake.code] ?? mistake.message.charAt(0).toLowerCase() + mistake.message.slice(1);
  return { what, mend: mends[mistake.code] ?? 'compare with a line nearby that is accepted' };
}
