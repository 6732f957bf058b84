import { Report } from './report.ts';
import { Sections } from './sections.ts';

interface Kept {
  from: readonly unknown[];
  made: unknown;
  told: Report;
}

/**
 * What was made of files before, and what there was to say of it. Whoever reads a draft again after each letter gives
 * the same shelf to each reading, which then looks anew at the files that have changed and at nothing else.
 */
export class Shelf {
  readonly #kept = new Map<string, Kept>();
  readonly #sections = new Map<string, Sections>();

  /** What is kept of the sections of a file. */
  sections(file: string): Sections {
    const sections = this.#sections.get(file) ?? new Sections();
    this.#sections.set(file, sections);
    return sections;
  }

  /**
   * What `make` makes, or made of the same texts the last time; what it reports is reported either way.
   * @param name of what is made; one thing is kept of each name
   * @param from all that it is made from, compared by identity: texts, and what the shelf has given
   */
  keep<T>(name: string, from: readonly unknown[], report: Report, make: (report: Report) => T): T {
    let kept = this.#kept.get(name);
    if (!kept || kept.from.length !== from.length || kept.from.some((one, at) => one !== from[at])) {
      const told = new Report();
      kept = { from, made: make(told), told };
      this.#kept.set(name, kept);
    }
    report.include(kept.told);
    return kept.made as T;
  }
}
