import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesIn as folderFiles } from '../src/cli/load.ts';
import { readScenario, type ScenarioBundle } from '../src/scenario/read.ts';

const root = resolve(import.meta.dirname, '..');
/** The files of a scenario with their content; `folder` is relative to the repository. */
export const filesIn = (folder: string): Record<string, string> => folderFiles(join(root, folder)).files;

const loaded = new Map<string, ScenarioBundle>();

/** A scenario folder, read as the program reads it: once for all tests of a thread, so it cannot be changed. */
export function load(folder: string): ScenarioBundle {
  const before = loaded.get(folder);
  if (before) return before;
  const read = readScenario(filesIn(folder));
  if (read.ok) {
    loaded.set(folder, frozen(read.bundle));
    return read.bundle;
  }
  const told = read.diagnostics.map(({ file, line, column, what }) => `${file}:${line}:${column} ${what}`);
  throw new Error(told.join('\n'));
}

function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const inner of Object.values(value)) frozen(inner);
  return value;
}

/** The folder of a whole game in small: Alba, Boria and a pact on storm warnings. */
export const small = 'tests/scenario/small';
export const loadSmall = (): ScenarioBundle => load(small);

/** The folders of all scenarios that are shipped. */
export const shipped: readonly string[] = readdirSync(join(root, 'scenarios'))
  .filter((name) => existsSync(join(root, 'scenarios', name, 'scenario.yaml')))
  .map((name) => `scenarios/${name}`);
