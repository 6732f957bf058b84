import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Plugin } from 'vite';
import { type Diagnostic, readScenario, type ScenarioBundle } from '../scenario/read.ts';
import { languages } from '../scenario/text.ts';

const list = 'virtual:scenarios';
const one = 'virtual:scenario/';
/** Rollup's mark for a module that no file holds. */
const inner = '\0';

/**
 * Lets pages import scenarios: `virtual:scenarios` lists every folder of `folder`, `virtual:scenario/<id>` is
 * one of them, read and checked. A scenario with errors fails the build with all its diagnostics.
 */
export function scenarioPlugin({ folder }: { folder: string }): Plugin {
  return {
    name: 'standoff-scenarios',
    resolveId: (id) => (id === list || id.startsWith(one) ? inner + id : undefined),
    load(id) {
      if (!id.startsWith(inner + one) && id !== inner + list) return undefined;
      const ids = scenarioIds(folder);
      if (id === inner + list) {
        for (const scenario of ids) watch(this.addWatchFile.bind(this), join(folder, scenario));
        return listModule(ids.map((scenario) => [scenario, bundleOf(join(folder, scenario))]));
      }
      const scenario = id.slice(inner.length + one.length);
      if (!ids.includes(scenario)) {
        throw new Error(`no scenario "${scenario}" in ${folder}; there are: ${ids.join(', ')}`);
      }
      watch(this.addWatchFile.bind(this), join(folder, scenario));
      return jsonModule(bundleOf(join(folder, scenario)));
    },
    // Vite's server watches the pages' own folder only.
    configureServer: (server) => void server.watcher.add(folder),
  };
}

function scenarioIds(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
}

function watch(add: (file: string) => void, scenario: string): void {
  for (const file of Object.keys(filesOf(scenario))) add(join(scenario, file));
}

/** Every YAML file of a scenario's folder: path inside it, with `/`, -> text. */
function filesOf(scenario: string): Record<string, string> {
  const entries = readdirSync(scenario, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [relative(scenario, path).split(sep).join('/'), readFileSync(path, 'utf8')]),
  );
}

function bundleOf(scenario: string): ScenarioBundle {
  const read = readScenario(filesOf(scenario));
  if (read.ok) return read.bundle;
  const errors = read.diagnostics.filter((diagnostic) => diagnostic.severity === 'error');
  throw new Error([`${scenario} has errors:`, ...errors.map(line)].join('\n'));
}

const line = ({ file, line, column, what, mend }: Diagnostic) =>
  `  ${file}:${line}:${column} ${what}; ${mend}`;

function listModule(bundles: [id: string, bundle: ScenarioBundle][]): string {
  const entries = bundles.map(([id, { texts }]) => {
    const titles = Object.fromEntries(languages.map((language) => [language, texts[language].title]));
    const load = `() => import(${JSON.stringify(one + id)}).then((module) => module.default)`;
    return `{ id: ${JSON.stringify(id)}, titles: ${JSON.stringify(titles)}, load: ${load} }`;
  });
  return `export default [${entries.join(', ')}];`;
}

/** A string that is parsed loads faster than the same value written as code. */
function jsonModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
