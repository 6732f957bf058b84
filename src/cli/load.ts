import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Diagnostic } from '../scenario/diagnostic.ts';
import {
  type Reading,
  readRules,
  readScenario,
  type ScenarioBundle,
  type ScenarioRules,
} from '../scenario/read.ts';

/** Bytes of one file above which nothing is read: no text in UTF-8 within the reader's own bound is larger. */
const mostBytes = 8_000_000;
/** YAML files in one folder; a scenario has eleven at the most. */
const mostFiles = 100;

/** What the reader comes to, or what kept it from its files. */
export type Loaded<T> = Extract<Reading<T>, { ok: true }> | { ok: false; diagnostics: Diagnostic[] };

/**
 * Reads the scenario in a folder. Whatever is wrong with the folder itself is a diagnostic too.
 * @param dir a path, from where the command was given
 */
export const loadFolder = (dir: string): Loaded<ScenarioBundle> => loaded(dir, ['.', 'text'], readScenario);

/** As `loadFolder`, without the texts: for whoever plays games that nobody sees. */
export const loadRules = (dir: string): Loaded<ScenarioRules> => loaded(dir, ['.'], readRules);

/** The files of a folder as they are written, and what kept others from being read. */
export interface FolderFiles {
  files: Record<string, string>;
  troubles: Diagnostic[];
  /** YAML files that are there, read or not. */
  count: number;
}

/** Every YAML file of a scenario's folder: of the folder itself, and of those that are named in it. */
export function filesIn(dir: string, folders: readonly string[] = ['.', 'text']): FolderFiles {
  const troubles: Diagnostic[] = [];
  const trouble = (file: string, what: string, mend: string) =>
    troubles.push({ file, line: 1, column: 1, what, mend, severity: 'error' });
  const paths = yamlIn(dir, folders, trouble);
  const files: Record<string, string> = {};
  for (const path of paths.slice(0, mostFiles)) {
    const name = relative(dir, path).split(sep).join('/');
    const text = textOf(path, (what, mend) => trouble(name, what, mend));
    if (text !== undefined) files[name] = text;
  }
  return { files, troubles, count: paths.length };
}

function loaded<T>(
  dir: string,
  folders: readonly string[],
  read: (files: Record<string, string>) => Reading<T>,
): Loaded<T> {
  const { files, troubles, count } = filesIn(dir, folders);
  if (troubles.length === 0) return read(files);
  const unread = new Set(troubles.map(({ file }) => file));
  const reading = count === 0 ? undefined : read(files);
  const others = reading === undefined || reading.ok ? [] : reading.diagnostics;
  return { ok: false, diagnostics: [...troubles, ...others.filter(({ file }) => !unread.has(file))] };
}

type Trouble = (file: string, what: string, mend: string) => void;

function yamlIn(dir: string, folders: readonly string[], trouble: Trouble): string[] {
  try {
    if (!statSync(dir).isDirectory()) {
      trouble(dir, 'this is a file', 'name the folder that it lies in');
      return [];
    }
    const files = folders.map((folder) => join(dir, folder)).flatMap(yamlDirectlyIn);
    if (files.length === 0)
      trouble(dir, 'there is no YAML file in this folder', 'name the folder that holds a scenario.yaml');
    return files;
  } catch (error) {
    trouble(dir, reasonOf(error), 'name the folder of a scenario, as in scenarios/template');
    return [];
  }
}

function yamlDirectlyIn(dir: string): string[] {
  if (!existsSync(dir)) return [];
  const entries = readdirSync(dir, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(dir, entry.name));
}

function textOf(path: string, trouble: (what: string, mend: string) => void): string | undefined {
  try {
    const { size } = statSync(path);
    if (size > mostBytes) {
      trouble(`this file has ${size} bytes`, 'move what is not rules or text elsewhere');
      return undefined;
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) trouble('this file is not in UTF-8', 'save it as UTF-8 in your editor');
    else trouble(reasonOf(error), 'see to it that it can be read');
    return undefined;
  }
}

const reasons: Record<string, string> = {
  ENOENT: 'there is no such folder',
  EACCES: 'it may not be read',
  ENOTDIR: 'a part of this path is a file',
  ELOOP: 'its links run in circles',
};

function reasonOf(error: unknown): string {
  const code = String((error as NodeJS.ErrnoException).code);
  return reasons[code] ?? `it cannot be read (${code})`;
}
