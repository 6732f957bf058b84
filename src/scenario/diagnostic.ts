import { printRemark, type Remark } from './remarks/remark.ts';

/** A place in an author's file; lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** What is wrong in an author's files, where, and how to mend it, in English. A warning does not stop the game. */
export interface Diagnostic extends Place {
  what: string;
  mend: string;
  severity: 'error' | 'warning';
  /** The mend itself, where it is certain enough for one press. */
  fix?: Fix;
}

/** What the reader found: a diagnostic that can be said in any language. */
export interface Problem extends Diagnostic {
  remarks: { what: Remark; mend: Remark };
}

/** A stretch of the diagnostic's file to be replaced; offsets count UTF-16 units from its start, `to` excluded. */
export interface Fix {
  from: number;
  to: number;
  insert: string;
}

/** What stands at a place, and what should. */
export interface Swap {
  was: string;
  is: string;
}

/**
 * One line of it, the path in front so that a terminal can open it at its place.
 * @param folder the scenario's, as the reader knows it
 */
export function printDiagnostic(folder: string, diagnostic: Diagnostic): string {
  const { line, column, severity, what, mend } = diagnostic;
  return `${pathOf(folder, diagnostic)}:${line}:${column}  ${severity}  ${what} — ${mend}`;
}

/** The path to the file of a diagnostic. What is said of a folder itself has the folder for its file. */
export const pathOf = (folder: string, { file }: Diagnostic): string =>
  file === folder ? file : `${folder.replace(/\/+$/, '')}/${file}`;

/** Collects what is wrong, so that an author hears it all at once. */
export class Report {
  private readonly found = new Map<string, Problem>();
  private readonly files = new Map<string, { text: string; offset: ReturnType<typeof offsetsIn> }>();

  /** Hears how a file reads, so that a swap in it becomes a fix. */
  opened({ name, text }: { name: string; text: string }): void {
    this.files.set(name, { text, offset: offsetsIn(text) });
  }

  /** Takes in everything that another report has. */
  include({ found, files }: Report): void {
    for (const [key, one] of found) this.found.set(key, one);
    for (const [name, file] of files) this.files.set(name, file);
  }

  /** @param swap what would surely mend it, where that is known */
  error(place: Place, what: Remark, mend: Remark, swap?: Swap): void {
    this.add('error', place, { what, mend }, swap);
  }

  /** As `error`, of what does not stop the game. */
  warning(place: Place, what: Remark, mend: Remark, swap?: Swap): void {
    this.add('warning', place, { what, mend }, swap);
  }

  /** Everything once, by file, line and column. */
  get diagnostics(): Problem[] {
    return [...this.found.values()].sort(inOrder);
  }

  get failed(): boolean {
    return [...this.found.values()].some(({ severity }) => severity === 'error');
  }

  /** None where something else stands there than the swap believes, such as a name with escapes in its quotes. */
  private fixAt({ file, line, column }: Place, swap: Swap | undefined): { fix?: Fix } {
    const { text, offset } = this.files.get(file) ?? {};
    if (swap === undefined || text === undefined || offset === undefined) return {};
    const start = offset(line, column);
    const from = /["']/.test(text.charAt(start)) ? start + 1 : start;
    if (!text.startsWith(swap.was, from)) return {};
    return { fix: { from, to: from + swap.was.length, insert: swap.is } };
  }

  private add(
    severity: Problem['severity'],
    place: Place,
    remarks: Problem['remarks'],
    swap: Swap | undefined,
  ): void {
    const { file, line, column } = place;
    const [what, mend] = [printRemark(remarks.what), printRemark(remarks.mend)];
    this.found.set(`${file}:${line}:${column} ${what}`, {
      ...{ file, line, column, what, mend, severity },
      ...this.fixAt(place, swap),
      remarks,
    });
  }
}

/** Finds places of a text: characters from its start to a line and column; its end where there is no such place. */
export function offsetsIn(text: string): (line: number, column: number) => number {
  let starts: number[] | undefined;
  return (line, column) => {
    starts ??= lineStarts(text);
    return Math.min((starts[line - 1] ?? text.length) + column - 1, text.length);
  };
}

/** Characters from the start of a text to a place in it; its end where there is no such place. */
export const offsetOf = (text: string, line: number, column: number): number => offsetsIn(text)(line, column);

/** Where each line of a text starts. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

const inOrder = (a: Diagnostic, b: Diagnostic): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
