import type { Swap } from './diagnostic.ts';
import { printRemark, type Remark } from './remarks/remark.ts';

/** An author's expression that cannot be read: what is wrong, where in the text, and how to mend it. */
export class ExpressionError extends Error {
  /** Characters from the start of the expression, from 0. */
  readonly offset: number;
  readonly remarks: { what: Remark; mend: Remark };
  /** What stands at the offset and what should, where that is certain. */
  readonly swap: Swap | undefined;

  constructor(what: Remark, offset: number, mend: Remark, swap?: Swap) {
    super(printRemark(what));
    this.name = 'ExpressionError';
    this.offset = offset;
    this.remarks = { what, mend };
    this.swap = swap;
  }

  /** How to mend it, in English. */
  get mend(): string {
    return printRemark(this.remarks.mend);
  }
}
