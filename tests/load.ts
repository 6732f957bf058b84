import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readScenario, type ScenarioBundle } from '../src/scenario/read.ts';

const root = resolve(import.meta.dirname, '..');
const files = [
  'scenario.yaml',
  'history.yaml',
  'sources.yaml',
  'text/en.yaml',
  'text/ko.yaml',
  'text/ja.yaml',
];

/** A scenario folder, read as the program reads it; `folder` is relative to the repository. */
export function load(folder: string): ScenarioBundle {
  const read = readScenario(
    Object.fromEntries(
      files
        .map((file) => [file, join(root, folder, file)] as const)
        .filter(([, path]) => existsSync(path))
        .map(([file, path]) => [file, readFileSync(path, 'utf8')]),
    ),
  );
  if (!read.ok) {
    const told = read.diagnostics.map(({ file, line, column, what }) => `${file}:${line}:${column} ${what}`);
    throw new Error(told.join('\n'));
  }
  return read.bundle;
}

/** A whole game in small: Alba, Boria and a pact on storm warnings. */
export const loadSmall = (): ScenarioBundle => load('tests/scenario/small');
