import type { Compiler } from './compiler.ts';
import type { Row } from './layout.ts';
import { wordings } from './offer-code.ts';

/** What can be done to a clause, as numbers in a row. */
export const editKinds = ['propose', 'accept', 'bracket', 'lock'] as const;
const [propose, accept, bracket, lock] = [0, 1, 2, 3] as const;
const none = -1;

/** Position of an offer's number. */
const position = (code: number): number => Math.trunc(code / wordings);

/** Both seats' edits are opened together and worked into the text, clause by clause. */
export function compileEdits({ names, layout, watch }: Compiler): (row: Row) => void {
  const clauses = names.clauses.names.length;
  const stirs = watch.cells.subarray(layout.clauses, layout.words).includes(1);
  /** By clause, and by seat: the edit's place in the row, or `none`. */
  const found = new Int32Array(2 * clauses);
  /** How many edits a seat has sealed; notes where each is. */
  const find = (row: Row, seat: number): number => {
    const at = layout.sealed + seat * layout.sealedSize;
    const count = row[at] === 0 ? 0 : (row[at + 4] as number);
    // The first of a clause counts.
    for (let edit = at + 5 + 3 * (count - 1); edit > at + 4; edit -= 3) {
      found[2 * (row[edit + 1] as number) + seat] = edit;
    }
    return count;
  };
  const work = (row: Row, at: number, first: number, second: number): void => {
    const one = first === none ? none : (row[first] as number);
    const two = second === none ? none : (row[second] as number);
    const offered = row[at + 2] as number;
    const answered = row[at + 3] as number;
    const bracketed = one === bracket || two === bracket;
    if (bracketed) row[at] = 0;
    else if (one === lock || two === lock) row[at + 1] = 1;
    if (one === propose) row[at + 2] = row[first + 2] as number;
    if (two === propose) row[at + 3] = row[second + 2] as number;
    if (one === accept && two === accept) {
      row[at + 2] = answered;
      row[at + 3] = offered;
    } else if (one === accept && row[at + 3] === answered) {
      row[at + 2] = answered;
      row[at] = answered + 1;
    } else if (two === accept && row[at + 2] === offered) {
      row[at + 3] = offered;
      row[at] = offered + 1;
    }
    if ((one !== propose && two !== propose) || row[at] !== 0) return;
    const [left, right] = [row[at + 2] as number, row[at + 3] as number];
    // Equal positions agree in the looser of the two wordings: the bits of both.
    if (position(left) === position(right)) row[at] = (left | right) + 1;
  };
  return (row) => {
    found.fill(none);
    if (find(row, 0) + find(row, 1) === 0) return;
    if (stirs) watch.stirred = true;
    for (let clause = 0; clause < clauses; clause += 1) {
      const first = found[2 * clause] as number;
      const second = found[2 * clause + 1] as number;
      if (first !== none || second !== none) work(row, layout.clauses + 4 * clause, first, second);
    }
  };
}
