import type { Swap } from './diagnostic.ts';

/** An author's expression that cannot be read: what is wrong, where in the text, and how to mend it. */
export class ExpressionError extends Error {
  /** Characters from the start of the expression, from 0. */
  readonly offset: number;
  readonly mend: string;
  /** What stands at the offset and what should, where that is certain. */
  readonly swap: Swap | undefined;

  constructor(what: string, offset: number, mend: string, swap?: Swap) {
    super(what);
    this.name = 'ExpressionError';
    this.offset = offset;
    this.mend = mend;
    this.swap = swap;
  }
}
