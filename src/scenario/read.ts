import type { z } from 'zod';
import { checkScenario } from './check.ts';
import { checkHistory } from './check-history.ts';
import { checkTexts } from './check-texts.ts';
import { type Declared, declaredIn } from './declared.ts';
import { type Diagnostic, Report } from './diagnostic.ts';
import { digestOf } from './digest.ts';
import { pointLists } from './expression-spots.ts';
import { type History, historySchema, type Sources, sourcesSchema } from './history-schema.ts';
import { readTexts, type TextFile } from './read-texts.ts';
import { type Scenario, scenarioSchema } from './schema.ts';
import { reportIssues } from './schema-issues.ts';
import { readSource, type SourceFile } from './source-file.ts';
import { Spot } from './spot.ts';
import { type Language, languages, type Texts } from './text.ts';

export type { Diagnostic } from './diagnostic.ts';

/** A scenario with everything that goes with it: plain JSON. */
export interface ScenarioBundle {
  scenario: Scenario;
  texts: Record<Language, Texts>;
  history: History | undefined;
  sources: Sources;
  /** SHA-256 of the rules, in hex. */
  digest: string;
}

export type ScenarioReading =
  | { ok: true; bundle: ScenarioBundle; warnings: Diagnostic[] }
  | { ok: false; diagnostics: Diagnostic[] };

/**
 * Reads a scenario from the texts of its files.
 * @param files path inside the folder (`scenario.yaml`, `text/en.yaml`, …) -> content. `history.yaml` and
 *   `sources.yaml` may be absent; what is none of these is not looked at.
 * @returns the scenario with what was odd in it, or everything that is wrong, all at once
 */
export function readScenario(files: Readonly<Record<string, string>>): ScenarioReading {
  const report = new Report();
  const open = (name: string) => openFile(files, name, report);
  const rules = open('scenario.yaml');
  const sourceFile = 'sources.yaml' in files ? open('sources.yaml') : undefined;
  const historyFile = 'history.yaml' in files ? open('history.yaml') : undefined;
  for (const points of rules === undefined ? [] : pointLists(rules.top))
    for (const line of points.items()) line.keepAsWritten();

  const scenario = rules && fitted(scenarioSchema, rules, report);
  const sources = sourceFile ? fitted(sourcesSchema, sourceFile, report) : {};
  const history = historyFile && fitted(historySchema, historyFile, report);
  const names = rules && declaredIn(rules.top, sourceFile?.top);
  if (names) checkScenario(rules.top, names, report);
  if (names && historyFile) checkHistory(historyFile.top, names, report);
  const texts = readLanguages(open, rules?.top, names, report);

  if (report.failed || !scenario || !sources || !texts) return { ok: false, diagnostics: report.diagnostics };
  const bundle = { scenario, texts, history, sources, digest: digestOf(scenario) };
  return { ok: true, bundle, warnings: report.diagnostics };
}

interface Opened {
  file: SourceFile;
  top: Spot;
}

function openFile(files: Readonly<Record<string, string>>, name: string, report: Report): Opened | undefined {
  const text = Object.hasOwn(files, name) ? files[name] : undefined;
  if (text === undefined) {
    report.error(
      { file: name, line: 1, column: 1 },
      'this file is missing',
      'add it to the folder of the scenario',
    );
    return undefined;
  }
  const file = readSource(name, text, report);
  return file && { file, top: Spot.top(file) };
}

/** The file as its schema has it; undefined with complaints in the report when it does not fit. */
function fitted<S extends z.ZodType>(
  schema: S,
  { file, top }: Opened,
  report: Report,
): z.output<S> | undefined {
  const result = schema.safeParse(file.document.toJS({ maxAliasCount: 100 }));
  if (result.success) return result.data;
  reportIssues(schema, top, result.error.issues, report);
  return undefined;
}

function readLanguages(
  open: (name: string) => Opened | undefined,
  rules: Spot | undefined,
  names: Declared | undefined,
  report: Report,
): Record<Language, Texts> | undefined {
  const files = new Map<Language, { top: Spot; file: TextFile }>();
  for (const language of languages) {
    const opened = open(`text/${language}.yaml`);
    if (opened) files.set(language, { top: opened.top, file: readTexts(opened.top, report) });
  }
  if (rules && names) checkTexts(rules, names, files, report);
  const texts = languages.map((language) => [language, files.get(language)?.file.texts] as const);
  return texts.some(([, found]) => found === undefined)
    ? undefined
    : (Object.fromEntries(texts) as Record<Language, Texts>);
}
