import type { Remark } from './remarks/remark.ts';

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
