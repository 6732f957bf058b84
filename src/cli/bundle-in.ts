import { printDiagnostic } from '../scenario/diagnostic.ts';
import type { ScenarioBundle, ScenarioReading } from '../scenario/read.ts';
import { loadFolder } from './load.ts';
import { Complaint } from './usage.ts';

/** The scenario in a folder, and where its parts stand. Throws a Complaint that lists its mistakes when it has any. */
export function readingOf(folder: string): Extract<ScenarioReading, { ok: true }> {
  const loaded = loadFolder(folder);
  if (loaded.ok) return loaded;
  const errors = loaded.diagnostics.filter(({ severity }) => severity === 'error');
  throw new Complaint(errors.map((error) => printDiagnostic(folder, error)).join('\n'));
}

/** The scenario in a folder. Throws a Complaint that lists its mistakes when it has any. */
export const bundleIn = (folder: string): ScenarioBundle => readingOf(folder).bundle;
