import { type Fix, offsetsIn, type Place, type Problem, type Swap } from './diagnostic.ts';
import { printRemark, type Remark } from './remarks/remark.ts';

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

const inOrder = (a: Problem, b: Problem): number =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line || a.column - b.column;
