import type { Problem } from './diagnostic.ts';
import { replaced, rewritten } from './migrate/migration.ts';
import { withModeline } from './modeline.ts';
import { type Files, has } from './open-file.ts';
import { Report } from './report.ts';
import { languages } from './text.ts';

export interface CopyAs {
  id: string;
  /** In every language, until somebody translates it; the copied one's when unsaid. */
  title?: string;
  /** The way from the new folder to the schemas, with `/`. */
  schemas?: string;
}

/** A scenario's files under another id and title. Everything else in them stays, comments included. */
export function copyScenario(
  files: Files,
  { id, title, schemas }: CopyAs,
): { ok: true; files: Files } | { ok: false; diagnostics: Problem[] } {
  const report = new Report();
  const copy: Record<string, string> = { ...files };
  const rewrite = (name: string, key: string, value: string) => {
    if (!has(copy, name)) return;
    const text = rewritten(name, copy[name] ?? '', (top) => replaced(top.at(key), value), report);
    if (text !== undefined) copy[name] = text;
  };
  rewrite('scenario.yaml', 'id', id);
  // What JSON puts in quotes, YAML reads.
  if (title !== undefined)
    for (const language of languages) rewrite(`text/${language}.yaml`, 'title', JSON.stringify(title));
  if (schemas !== undefined)
    for (const [name, text] of Object.entries(copy)) copy[name] = withModeline(name, text, schemas);
  return report.failed ? { ok: false, diagnostics: report.diagnostics } : { ok: true, files: copy };
}
