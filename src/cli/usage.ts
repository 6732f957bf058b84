import { InvalidArgumentError } from 'commander';

/** Something the person at the keyboard can mend: shown as it is, without a stack. */
export class Complaint extends Error {}

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
