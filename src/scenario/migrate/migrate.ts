import type { Problem } from '../diagnostic.ts';
import { complainOfFormat, format } from '../format.ts';
import { type Files, has, openFile } from '../open-file.ts';
import { Report } from '../report.ts';
import { type Migration, rewritten } from './migration.ts';
import { skippedMoves } from './skipped-moves.ts';

/** Every step from the first format to the present one, in order. */
const migrations: readonly Migration[] = [skippedMoves];

export type Migrated =
  /** `from` is the format the files had; they are unchanged where it is the present one. */
  { ok: true; files: Files; from: number } | { ok: false; diagnostics: Problem[] };

/**
 * Brings the files of a scenario to the present format. Only what the formats differ in is touched: comments, order and
 * white space stay. Whether the scenario is in order otherwise is not asked.
 */
export function migrate(files: Files): Migrated {
  const report = new Report();
  const top = has(files, 'scenario.yaml') ? openFile(files, 'scenario.yaml', report)?.top : undefined;
  const from = top?.at('format').number;
  if (!top) openFile(files, 'scenario.yaml', report);
  else if (from === undefined || !Number.isInteger(from) || from < 1 || from > format)
    complainOfFormat(top, report);
  if (report.failed || from === undefined) return { ok: false, diagnostics: report.diagnostics };
  const next = { ...files };
  for (const migration of migrations.slice(from - 1))
    for (const [name, rewrite] of Object.entries(migration.files)) {
      const text = has(next, name) ? next[name] : undefined;
      const now = text === undefined ? undefined : rewritten(name, text, rewrite, report);
      if (now !== undefined) next[name] = now;
    }
  return report.failed ? { ok: false, diagnostics: report.diagnostics } : { ok: true, files: next, from };
}
