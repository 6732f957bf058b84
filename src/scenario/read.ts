import type { z } from 'zod';
import { askedTexts } from './asked-texts.ts';
import { checkScenario } from './check.ts';
import { checkGlossary } from './check-glossary.ts';
import { checkHistory } from './check-history.ts';
import { usesSources } from './check-labels.ts';
import { checkMask } from './check-mask.ts';
import { checkPlain } from './check-plain.ts';
import { checkTexts } from './check-texts.ts';
import { type Declared, declaredIn, type Names } from './declared.ts';
import type { Problem } from './diagnostic.ts';
import { digestOf } from './digest.ts';
import { complainOfFormat, isOtherFormat } from './format.ts';
import { glossarySchema } from './glossary.ts';
import { type History, historySchema, type Sources, sourcesSchema } from './history-schema.ts';
import { type Mask, maskSchema } from './mask-schema.ts';
import { type Files, has, type Opened, openFile, plainFile, warnOfStrangers } from './open-file.ts';
import { type Places, placesIn } from './places.ts';
import { readTexts, type TextFile } from './read-texts.ts';
import { Report } from './report.ts';
import { type Scenario, scenarioSchema } from './schema.ts';
import { reportIssues } from './schema-issues.ts';
import { Shelf } from './shelf.ts';
import { plain } from './source-file.ts';
import type { Spot } from './spot.ts';
import { type Language, languages, type Texts } from './text.ts';

/** All of a scenario that games are played by: plain JSON. */
export interface ScenarioRules {
  scenario: Scenario;
  history: History | undefined;
  sources: Sources;
  /** SHA-256 of the rules, in hex. */
  digest: string;
}

/** A scenario with everything that goes with it: plain JSON. */
export interface ScenarioBundle extends ScenarioRules {
  texts: Record<Language, Texts>;
  /** Some of them in plainer words, for younger readers; undefined where none were written. */
  plain?: Partial<Record<Language, Texts>> | undefined;
  /** Invented names to play it under; undefined where none were written. */
  mask: Mask | undefined;
}

/** What reading comes to: what was read, what was odd in it and where its parts stand; or everything that is wrong. */
export type Reading<T> =
  | { ok: true; bundle: T; warnings: Problem[]; places: Places }
  | { ok: false; diagnostics: Problem[] };

export type ScenarioReading = Reading<ScenarioBundle>;

/**
 * Reads a scenario from the texts of its files.
 * @param files `scenario.yaml`, `text/en.yaml` and the others with their content. `history.yaml` and
 *   `sources.yaml` may be absent; what is none of these is not looked at.
 * @param shelf of whoever reads almost the same files again and again
 * @returns the scenario, what was odd in it and where its parts stand; or everything that is wrong, all at once
 */
export function readScenario(files: Files, shelf = new Shelf()): ScenarioReading {
  const report = new Report();
  const open = opener(files, shelf, report);
  // A missing file is told of by the names of those that are there.
  const from = [...rulesFiles.map((name) => files[name]), Object.keys(files).join('\n')];
  const { names, rules, places } = shelf.keep('rules', from, report, (told) => rulesIn(files, shelf, told));
  const texts = readLanguages(open, names, shelf, report);
  const plain = readPlain(files, open, texts, shelf, report);
  const maskFile = has(files, 'mask.yaml') ? open('mask.yaml') : undefined;
  const said = [...asWritten(texts), ...asWritten(plain)];
  const mask = shelf.keep('mask', [maskFile, ...said], report, (told) =>
    readMask(maskFile, texts, plain, told),
  );
  const glossaryFile = has(files, 'glossary.yaml') ? open('glossary.yaml') : undefined;
  const voices = names && askedTexts(names).voices;
  shelf.keep('glossary', [glossaryFile, voices?.join(), ...said], report, (told) =>
    readGlossary(glossaryFile, voices, texts && [texts, plain], told),
  );
  warnOfStrangers(files, report);
  if (report.failed || !rules || !texts) return { ok: false, diagnostics: report.diagnostics };
  const bundle = { ...rules, texts: textsIn(texts), mask, ...(plain.size > 0 && { plain: textsIn(plain) }) };
  return { ok: true, bundle, warnings: report.diagnostics, places };
}

/** As `readScenario`, without its texts: half the time, for whoever plays games that nobody sees. */
export function readRules(files: Files): Reading<ScenarioRules> {
  const report = new Report();
  const { rules, places } = rulesIn(files, new Shelf(), report);
  if (report.failed || !rules) return { ok: false, diagnostics: report.diagnostics };
  return { ok: true, bundle: rules, warnings: report.diagnostics, places };
}

/** The files that the rules are read from. */
const rulesFiles = ['scenario.yaml', 'history.yaml', 'sources.yaml'];

/** Opens files, each anew only when its text has changed. */
const opener =
  (files: Files, shelf: Shelf, report: Report) =>
  (name: string): Opened | undefined =>
    has(files, name)
      ? shelf.keep(`opened ${name}`, [files[name]], report, (told) =>
          openFile(files, name, told, shelf.sections(name)),
        )
      : openFile(files, name, report);

/** The rules, undefined when they cannot be made out; and the names they declare, as far as those can be told. */
function rulesIn(
  files: Files,
  shelf: Shelf,
  report: Report,
): { names: Declared | undefined; rules: ScenarioRules | undefined; places: Places } {
  const open = opener(files, shelf, report);
  const opened = open('scenario.yaml');
  const cited = has(files, 'sources.yaml');
  const sourceFile = cited ? open('sources.yaml') : undefined;
  const historyFile = has(files, 'history.yaml') ? open('history.yaml') : undefined;

  const scenario = opened && scenarioIn(opened, report);
  const read = <S extends z.ZodType>(schema: S, file: Opened | undefined) =>
    file && shelf.keep(`fitted ${file.file.name}`, [file], report, (told) => fitted(schema, file, told));
  const sources = cited ? read(sourcesSchema, sourceFile) : {};
  const history = read(historySchema, historyFile);
  const whole = scenario === 'torn' ? undefined : opened;
  const names = whole && declaredIn(whole.top, sourceNames(sourceFile));
  if (!cited && names && (usesSources(names) || historyFile)) open('sources.yaml');
  if (names) checkScenario(whole.top, names, report);
  if (names && historyFile) checkHistory(historyFile.top, names, report);
  const places = placesIn(opened?.top);
  if (report.failed || !isRead(scenario) || !isRead(sources) || history === 'torn')
    return { names, rules: undefined, places };
  return { names, rules: { scenario, history, sources, digest: digestOf(scenario) }, places };
}

/** The rules; `torn` also where another format says them, in which nothing else can be judged. */
function scenarioIn(opened: Opened, report: Report): Scenario | 'torn' | undefined {
  if (!isOtherFormat(opened.top)) return fitted(scenarioSchema, opened, report);
  complainOfFormat(opened.top, report);
  return 'torn';
}

/**
 * The file as its schema has it; undefined with complaints in the report when it does not fit. `torn`: a mistake
 * in the writing swallowed whole sections, and what is missing then is no mistake of its own.
 */
function fitted<S extends z.ZodType>(
  schema: S,
  { file, top }: Opened,
  report: Report,
): z.output<S> | 'torn' | undefined {
  report.opened(file);
  const result = schema.safeParse(plain(file));
  if (result.success) return result.data;
  const { issues } = result.error;
  const tear = file.damagedAt;
  if (tear === undefined || !issues.some(({ path }) => path.length < 2 && !top.follow(path).exists)) {
    reportIssues(schema, top, issues, report);
    return undefined;
  }
  const before = issues.filter(({ path }) => top.follow(path).endsBefore(tear));
  reportIssues(schema, top, before, report);
  return 'torn';
}

const isRead = <T>(value: T | 'torn' | undefined): value is T => value !== undefined && value !== 'torn';

const sourceNames = (opened: Opened | undefined): Names =>
  opened === undefined || opened.file.damagedAt !== undefined ? undefined : new Map(opened.top.entries());

type TextFiles = ReadonlyMap<Language, { top: Spot; file: TextFile }>;

function readLanguages(
  open: (name: string) => Opened | undefined,
  names: Declared | undefined,
  shelf: Shelf,
  report: Report,
): TextFiles | undefined {
  const files = new Map<Language, { top: Spot; file: TextFile }>();
  for (const language of languages) {
    const opened = open(`text/${language}.yaml`);
    if (!opened) continue;
    const { top } = opened;
    const file = shelf.keep(`texts ${language}`, [opened], report, (told) => readTexts(top, told));
    files.set(language, { top, file });
  }
  if (names) {
    const asked = askedTexts(names);
    shelf.keep('asked of texts', [JSON.stringify(asked), ...asWritten(files)], report, (told) => {
      for (const { top } of files.values()) told.opened(top.file);
      checkTexts(asked, files, told);
    });
  }
  return files.size === languages.length ? files : undefined;
}

/** The texts of each language, undefined where there are none. */
const asWritten = (files: TextFiles | undefined) => languages.map((language) => files?.get(language)?.file);

const textsIn = (files: TextFiles): Record<Language, Texts> =>
  Object.fromEntries([...files].map(([language, { file }]) => [language, file.texts])) as Record<
    Language,
    Texts
  >;

/** The texts in plainer words, of the languages that have some. */
function readPlain(
  files: Files,
  open: (name: string) => Opened | undefined,
  texts: TextFiles | undefined,
  shelf: Shelf,
  report: Report,
): TextFiles {
  const found = new Map<Language, { top: Spot; file: TextFile }>();
  for (const language of languages) {
    const opened = has(files, plainFile(language)) ? open(plainFile(language)) : undefined;
    if (!opened) continue;
    const { top } = opened;
    const file = shelf.keep(`plain ${language}`, [opened], report, (told) => readTexts(top, told));
    found.set(language, { top, file });
  }
  const english = texts?.get('en')?.file;
  const plain = new Map([...found].map(([language, { file }]) => [language, file]));
  shelf.keep('asked of plain texts', [english, ...asWritten(found)], report, (told) =>
    checkPlain(plain, english, told),
  );
  return found;
}

function readMask(
  opened: Opened | undefined,
  files: TextFiles | undefined,
  plain: TextFiles,
  report: Report,
): Mask | undefined {
  const mask = opened && fitted(maskSchema, opened, report);
  if (!opened || !isRead(mask)) return undefined;
  if (files) checkMask(opened.top, mask, files, plain, report);
  return mask;
}

/** Holds the texts to the glossary; whoever plays does not need it. */
function readGlossary(
  opened: Opened | undefined,
  voices: readonly string[] | undefined,
  files: readonly TextFiles[] | undefined,
  report: Report,
): void {
  const glossary = opened && fitted(glossarySchema, opened, report);
  if (!opened || !isRead(glossary) || !voices || !files) return;
  for (const some of files) checkGlossary(opened.top, glossary, voices, some, report);
}
