import { InvalidArgumentError } from 'commander';
import { didYouMean } from '../scenario/nearest.ts';

/** Something the person at the keyboard can mend: shown as it is, without a stack. */
export class Complaint extends Error {}

/** What was asked for has failed, and everything has been said about it. */
export class Failed extends Error {}

/** Ctrl+C: what was finished until then has been printed, and the message says how much that is. */
export class Stopped extends Error {}

/** The command line asks for something that is not there. */
export class UsageError extends Complaint {}

/** What to print for anything thrown: a complaint's own words, or the whole of a fault of the program. */
export function explain(error: unknown): string {
  if (error instanceof Complaint) return error.message;
  return `This is a fault in standoff itself, please report it:\n${error instanceof Error ? error.stack : String(error)}`;
}

/** Reads a whole number of an option, in `[least, most]`. Throws what commander shows beside the option. */
export function wholeNumber(least: number, most: number): (text: string) => number {
  return (text) => {
    const number = Number(text);
    if (!/^\d+$/.test(text) || number < least || number > most) {
      throw new InvalidArgumentError(`It is a whole number from ${least} to ${most}.`);
    }
    return number;
  };
}

/** A name if it is one of those known. Throws a UsageError that names the one meant, or all of them. */
export function among(option: string, name: string, known: readonly string[]): string {
  if (known.includes(name)) return name;
  throw new UsageError(`${option}: there is no "${name}" here; ${didYouMean(name, known, 'choose another')}`);
}
