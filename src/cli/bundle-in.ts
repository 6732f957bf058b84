import { printDiagnostic } from '../scenario/diagnostic.ts';
import type { ScenarioBundle } from '../scenario/read.ts';
import { loadFolder } from './load.ts';
import { Complaint } from './usage.ts';

/** The scenario in a folder. Throws a Complaint that lists its mistakes when it has any. */
export function bundleIn(folder: string): ScenarioBundle {
  const loaded = loadFolder(folder);
  if (loaded.ok) return loaded.bundle;
  const errors = loaded.diagnostics.filter(({ severity }) => severity === 'error');
  throw new Complaint(errors.map((error) => printDiagnostic(folder, error)).join('\n'));
}
