import { readFileSync } from 'node:fs';
import { type Journal, readJournal } from '../crisis/journal.ts';
import { Complaint } from './usage.ts';

/** The journal in a file: a game exported from the browser, or a journal alone. Throws a Complaint when there is none. */
export function journalIn(file: string): Journal {
  const raw = jsonIn(file);
  const inside = typeof raw === 'object' && raw !== null && 'journal' in raw ? raw.journal : raw;
  const read = readJournal(inside);
  if (read.ok) return read.journal;
  const { problem } = read;
  throw new Complaint(
    problem.code === 'newerFormat'
      ? `${file} was written by a newer standoff (format ${problem.format}): update this one.`
      : `${file} is no exported game: at "${problem.where}", ${problem.what}.`,
  );
}

function jsonIn(file: string): unknown {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Complaint(code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${code}.`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new Complaint(`${file} is not JSON: it was cut short, or is something else.`);
  }
}
