import { expect } from 'vitest';
import type { Place, Problem } from '../../src/scenario/diagnostic.ts';
import { readScenario } from '../../src/scenario/read.ts';
import { filesIn } from '../load.ts';

/** The files of the small scenario, all in order. */
export const smallFiles: Readonly<Record<string, string>> = filesIn('tests/scenario/small');

/** All files for a change to a text; without the texts, which take most of the reading, for any other. */
export const filesToChange = (name: string): Record<string, string> =>
  name.startsWith('text/')
    ? { ...smallFiles }
    : Object.fromEntries(Object.entries(smallFiles).filter(([file]) => !file.startsWith('text/')));

/** What stands in a file, and what is put in its place: the first time it occurs. */
export type Slip = [file: string, was: string, is: string];

/** The small scenario with some slips of the pen. */
export const withSlips = (...slips: Slip[]): Record<string, string> => slipped({ ...smallFiles }, slips);

function slipped(files: Record<string, string>, slips: Slip[]): Record<string, string> {
  for (const [file, was, is] of slips) {
    const text = files[file] ?? '';
    if (!text.includes(was)) throw new Error(`"${was}" is not in ${file}`);
    files[file] = text.replace(was, () => is);
  }
  return files;
}

/** Everything the reader says of a set of files. */
export function told(files: Record<string, string>): Problem[] {
  const reading = readScenario(files);
  return reading.ok ? reading.warnings : reading.diagnostics;
}

/** `file:line:column` of a text in a file, or of a part of that text, the first time it occurs. */
export function placeOf(files: Record<string, string>, file: string, text: string, part = text): string {
  const whole = files[file] ?? '';
  const [found, inner] = [whole.indexOf(text), text.indexOf(part)];
  if (found < 0 || inner < 0) throw new Error(`"${part}" of "${text}" is not in ${file}`);
  const before = whole.slice(0, found + inner).split('\n');
  return `${file}:${before.length}:${(before.at(-1) ?? '').length + 1}`;
}

export const at = ({ file, line, column }: Place): string => `${file}:${line}:${column}`;

/** A mistake: the slip, the part of it where it is told, what is said, and how to mend it. */
export interface Mistake {
  slip: Slip;
  where: string;
  what: string;
  mend: string;
}

/** Expects that a mistake is told as it should be: there, in those words, with that remedy. */
export function expectTold({ slip, where, what, mend }: Mistake): void {
  const files = slipped(filesToChange(slip[0]), [slip]);
  const all = told(files).map((one) => `${at(one)} ${one.what} — ${one.mend}`);
  const place = `${placeOf(files, slip[0], slip[2], where)} `;
  const found = all.filter((line) => line.startsWith(place) && line.includes(what) && line.includes(mend));
  expect(found, `${place}${what} — ${mend}\namong\n${all.join('\n')}`).not.toEqual([]);
}
