import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { printDiagnostic } from '../scenario/diagnostic.ts';
import { lengthsOf } from '../scenario/lengths.ts';
import type { ScenarioBundle } from '../scenario/read.ts';
import { type Language, languages } from '../scenario/text.ts';

const list = 'virtual:scenarios';
const lengths = 'virtual:scenario-lengths';
const one = 'virtual:scenario/';
const fileList = 'virtual:scenario-files';
const oneFiles = 'virtual:scenario-files/';
const lists = [list, lengths, fileList];
/** Rollup's mark for a module that no file holds. */
const inner = '\0';

/**
 * Lets pages import scenarios: `virtual:scenarios` lists every scenario of `folder`, `virtual:scenario/<id>` is
 * one of them, read and checked; `virtual:scenario-lengths` says of each how long it is; `virtual:scenario-files` and `virtual:scenario-files/<id>` are the same as their authors
 * wrote them. A scenario with errors fails the build with all its diagnostics.
 */
export function scenarioPlugin({ folder }: { folder: string }): Plugin {
  return {
    name: 'standoff-scenarios',
    resolveId: (id) =>
      lists.includes(id) || id.startsWith(one) || id.startsWith(oneFiles) ? inner + id : undefined,
    async load(id) {
      if (![one, oneFiles].some((start) => id.startsWith(inner + start)) && !lists.includes(id.slice(1)))
        return undefined;
      const ids = scenarioIds(folder);
      for (const file of ids.flatMap((scenario) => pathsOf(join(folder, scenario)))) this.addWatchFile(file);
      const bundles = () => Promise.all(ids.map((scenario) => bundleOf(join(folder, scenario))));
      if (id === inner + list) return listModule(ids, await bundles());
      if (id === inner + lengths) {
        const all = (await bundles()).map((bundle, place) => [ids[place], lengthsOf(bundle)]);
        return jsonModule(Object.fromEntries(all));
      }
      if (id === inner + fileList) return fileListModule(ids);
      const asWritten = id.startsWith(inner + oneFiles);
      const scenario = id.slice(inner.length + (asWritten ? oneFiles : one).length);
      if (!ids.includes(scenario)) {
        throw new Error(`no scenario "${scenario}" in ${folder}; there are: ${ids.join(', ')}`);
      }
      const path = join(folder, scenario);
      return jsonModule(asWritten ? filesOf(path) : await bundleOf(path));
    },
    // Vite's server watches the pages' own folder only.
    configureServer: (server) => void server.watcher.add(folder),
  };
}

/** The folders that hold a scenario: those that `order.txt` names, a line each, in its order; the others by name. */
function scenarioIds(folder: string): string[] {
  const names = readdirSync(folder).filter((name) => existsSync(join(folder, name, 'scenario.yaml')));
  const order = join(folder, 'order.txt');
  const first = existsSync(order) ? readFileSync(order, 'utf8').split(/\s+/) : [];
  return [...new Set([...first.filter((name) => names.includes(name)), ...names.sort()])];
}

/** Every YAML file of a scenario's folder. */
function pathsOf(scenario: string): string[] {
  return readdirSync(scenario, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml'))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Path inside the scenario's folder, with `/`, -> text. */
function filesOf(scenario: string): Record<string, string> {
  return Object.fromEntries(
    pathsOf(scenario).map((path) => [
      relative(scenario, path).split(sep).join('/'),
      readFileSync(path, 'utf8'),
    ]),
  );
}

/** Through Vite, so that whoever only starts it does not wait for the reader, nor trip over it. */
const reader = () =>
  runnerImport<typeof import('../scenario/read.ts')>(join(import.meta.dirname, '../scenario/read.ts'));

/** The last reading of each folder, and of which texts: the list and the scenario itself both ask for it. */
const readings = new Map<string, { of: string; bundle: Promise<ScenarioBundle> }>();

function bundleOf(scenario: string): Promise<ScenarioBundle> {
  const files = filesOf(scenario);
  const of = JSON.stringify(files);
  const last = readings.get(scenario);
  if (last?.of === of) return last.bundle;
  const bundle = read(scenario, files);
  readings.set(scenario, { of, bundle });
  return bundle;
}

async function read(scenario: string, files: Record<string, string>): Promise<ScenarioBundle> {
  const { module } = await reader();
  const reading = module.readScenario(files);
  if (reading.ok) return reading.bundle;
  const errors = reading.diagnostics.filter(({ severity }) => severity === 'error');
  throw new Error(errors.map((error) => printDiagnostic(scenario, error)).join('\n'));
}

function listModule(ids: string[], bundles: ScenarioBundle[]): string {
  const entries = bundles.map((bundle, place) => {
    const id = ids[place] as string;
    const load = `() => import(${JSON.stringify(one + id)}).then((module) => module.default)`;
    return `{ id: ${JSON.stringify(id)}, ...${JSON.stringify(listed(bundle))}, load: ${load} }`;
  });
  return `export default [${entries.join(', ')}];`;
}

/** What a list says of a scenario before it is fetched. */
function listed({ texts, scenario: { delegations, calendar } }: ScenarioBundle) {
  const byLanguage = <T>(of: (language: Language) => T) =>
    Object.fromEntries(languages.map((language) => [language, of(language)]));
  const named = (language: Language, key: string) => texts[language][key] ?? texts.en[key];
  const seats = Object.keys(delegations);
  return {
    titles: byLanguage((language) => texts[language].title),
    seats: byLanguage((language) => seats.map((seat) => named(language, `delegations.${seat}.name`))),
    emblems: Object.values(delegations).map(({ emblem }) => emblem),
    until: calendar.deadline,
  };
}

function fileListModule(ids: string[]): string {
  const entries = ids.map((id) => {
    const load = `() => import(${JSON.stringify(oneFiles + id)}).then((module) => module.default)`;
    return `{ id: ${JSON.stringify(id)}, load: ${load} }`;
  });
  return `export default [${entries.join(', ')}];`;
}

/** A string that is parsed loads faster than the same value written as code. */
function jsonModule(value: unknown): string {
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(value))});`;
}
