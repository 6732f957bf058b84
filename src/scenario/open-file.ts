import { mendName, nearest } from './nearest.ts';
import type { Report } from './report.ts';
import type { Sections } from './sections.ts';
import { readSource, type SourceFile } from './source-file.ts';
import { Spot } from './spot.ts';
import { type Language, languages } from './text.ts';

/** Path inside the folder of a scenario, with `/`, -> content. */
export type Files = Readonly<Record<string, string>>;

/** A file that could be read as YAML. */
export interface Opened {
  file: SourceFile;
  top: Spot;
}

const known = [
  'scenario.yaml',
  'history.yaml',
  'sources.yaml',
  'mask.yaml',
  'glossary.yaml',
  ...languages.flatMap((language) => [`text/${language}.yaml`, plainFile(language)]),
];

/** Where texts in plainer words stand. */
export function plainFile(language: Language): string {
  return `text/${language}.plain.yaml`;
}

/** Whether there is such a file. */
export const has = (files: Files, name: string): boolean => Object.hasOwn(files, name);

/**
 * Opens one file of a scenario; complains and gives undefined when it is missing or beyond use.
 * @param sections of this file, for whoever opens it again and again
 */
export function openFile(
  files: Files,
  name: string,
  report: Report,
  sections?: Sections,
): Opened | undefined {
  const text = has(files, name) ? files[name] : undefined;
  if (text === undefined) {
    const meant = nearest(name, strangers(files));
    report.error(
      { file: name, line: 1, column: 1 },
      { code: 'writing.missingFile' },
      meant === undefined ? { code: 'writing.addFile' } : { code: 'writing.renameFile', file: meant },
    );
    return undefined;
  }
  const file = readSource(name, text, report, sections);
  return file && { file, top: Spot.top(file) };
}

/** Warns of YAML files that have no part in a scenario: most are misspelt. */
export function warnOfStrangers(files: Files, report: Report): void {
  for (const file of strangers(files)) {
    const [mend] = mendName(file, known, { code: 'mend.remove' });
    report.warning({ file, line: 1, column: 1 }, { code: 'writing.unreadFile' }, mend);
  }
}

const strangers = (files: Files): string[] =>
  Object.keys(files).filter((file) => /\.ya?ml$/.test(file) && !known.includes(file));
