import type { Diagnostic } from '../scenario/diagnostic.ts';
import type { Files } from '../scenario/open-file.ts';
import { readScenario, type ScenarioBundle } from '../scenario/read.ts';

/** What came of reading: the scenario when it has no error, and everything that is wrong or odd. */
export interface ReadAnswer {
  bundle: ScenarioBundle | undefined;
  diagnostics: readonly Diagnostic[];
}

/** Reads a draft's files. */
export function readWork(files: Files): ReadAnswer {
  const reading = readScenario(files);
  return reading.ok
    ? { bundle: reading.bundle, diagnostics: reading.warnings }
    : { bundle: undefined, diagnostics: reading.diagnostics };
}
