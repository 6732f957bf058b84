import { type Diagnostic, printDiagnostic } from '../scenario/diagnostic.ts';
import type { Reading, ScenarioBundle, ScenarioRules } from '../scenario/read.ts';
import { type Loaded, loadFolder, loadRules } from './load.ts';
import { Complaint } from './usage.ts';

type Good<T> = Extract<Reading<T>, { ok: true }>;

/** The scenario in a folder. Throws a Complaint that lists its mistakes when it has any. */
export const bundleIn = (folder: string): ScenarioBundle => good(folder, loadFolder(folder)).bundle;

/** Its rules alone, and where they stand: for whoever plays games that nobody sees. Throws likewise. */
export const rulesIn = (folder: string): Good<ScenarioRules> => good(folder, loadRules(folder));

function good<T>(folder: string, reading: Loaded<T>): Good<T> {
  if (reading.ok) return reading;
  throw new Complaint(printErrors(folder, reading.diagnostics));
}

/** The errors among some diagnostics, a line each. */
export function printErrors(folder: string, diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  return errors.map((error) => printDiagnostic(folder, error)).join('\n');
}
