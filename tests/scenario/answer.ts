import { readRules, readScenario } from '../../src/scenario/read.ts';

/**
 * What is wrong with the reader's answer to some files, undefined when nothing is: it should be a scenario, or complaints
 * that help, each with a place that exists and a way to mend it. Without texts only the rules are asked for.
 */
export function faultOf(files: Readonly<Record<string, string>>): string | undefined {
  const hasTexts = Object.keys(files).some((name) => name.startsWith('text/'));
  const reading = hasTexts ? readScenario(files) : readRules(files);
  const all = reading.ok ? reading.warnings : reading.diagnostics;
  if (!reading.ok && !all.some(({ severity }) => severity === 'error')) return 'refused without an error';
  const lengths = new Map<string, number>();
  for (const { file, line, column, what, mend } of all) {
    if (what === '' || mend === '') return `${file}:${line}: says nothing`;
    const lines = lengths.get(file) ?? linesOf(Object.hasOwn(files, file) ? (files[file] ?? '') : '');
    lengths.set(file, lines);
    if (!(line >= 1 && line <= lines && column >= 1)) return `${file}:${line}:${column} is no place`;
  }
  return undefined;
}

const linesOf = (text: string): number => text.split(/\r?\n/).length;
