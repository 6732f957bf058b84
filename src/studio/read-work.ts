import type { Problem } from '../scenario/diagnostic.ts';
import type { Files } from '../scenario/open-file.ts';
import { readScenario, type ScenarioBundle } from '../scenario/read.ts';
import { Shelf } from '../scenario/shelf.ts';
import { type Outline, outlineOf } from './outline.ts';

/** What came of reading: the scenario when it has no error, and everything that is wrong or odd. */
export interface ReadAnswer {
  bundle: ScenarioBundle | undefined;
  /** Where its parts stand; empty when it has an error. */
  outline: Outline;
  diagnostics: readonly Problem[];
}

/** What was read last: of the files of a draft one changes at a time. */
const shelf = new Shelf();

/** Reads a draft's files. */
export function readWork(files: Files): ReadAnswer {
  const reading = readScenario(files, shelf);
  if (!reading.ok) return { bundle: undefined, outline: {}, diagnostics: reading.diagnostics };
  const { bundle, places, warnings } = reading;
  return { bundle, outline: outlineOf(bundle.scenario, places), diagnostics: warnings };
}
