/** A place in an author's file; lines and columns count from 1. */
export interface Place {
  file: string;
  line: number;
  column: number;
}

/** What is wrong in an author's files, where, and how to mend it. A warning does not stop the game. */
export interface Diagnostic extends Place {
  what: string;
  mend: string;
  severity: 'error' | 'warning';
}

/**
 * One line of it, the path in front so that a terminal can open it at its place.
 * @param folder the scenario's, as the reader knows it
 */
export function printDiagnostic(
  folder: string,
  { file, line, column, severity, what, mend }: Diagnostic,
): string {
  const path = file === folder ? file : `${folder.replace(/\/+$/, '')}/${file}`;
  return `${path}:${line}:${column}  ${severity}  ${what} — ${mend}`;
}

/** Collects what is wrong, so that an author hears it all at once. */
export class Report {
  private readonly found = new Map<string, Diagnostic>();

  error(place: Place, what: string, mend: string): void {
    this.add({ ...place, what, mend, severity: 'error' });
  }

  warning(place: Place, what: string, mend: string): void {
    this.add({ ...place, what, mend, severity: 'warning' });
  }

  /** Everything once, by file, line and column. */
  get diagnostics(): Diagnostic[] {
    return [...this.found.values()].sort(inOrder);
  }

  get failed(): boolean {
    return [...this.found.values()].some(({ severity }) => severity === 'error');
  }

  private add(diagnostic: Diagnostic): void {
    const { file, line, column, what } = diagnostic;
    this.found.set(`${file}:${line}:${column} ${what}`, diagnostic);
  }
}

const inOrder = (a: Diagnostic, b: Diagnostic): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
