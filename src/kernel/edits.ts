import type { Compiler } from './compiler.ts';
import type { Row } from './layout.ts';
import { wordings } from './offer-code.ts';

/** What can be done to a clause, as numbers in a row. */
export const editKinds = ['propose', 'accept', 'bracket', 'lock'] as const;
const [propose, accept, bracket, lock] = [0, 1, 2, 3] as const;

/** Position of an offer's number. */
const position = (code: number): number => Math.trunc(code / wordings);

/** Both seats' edits are opened together and worked into the text, clause by clause. */
export function compileEdits({ names, layout }: Compiler): (row: Row) => void {
  const clauses = names.clauses.names.length;
  const kinds = new Int8Array(2);
  const codes = new Int32Array(2);
  const find = (row: Row, seat: number, clause: number): void => {
    const at = layout.sealed + seat * layout.sealedSize;
    kinds[seat] = -1;
    if (row[at] === 0) return;
    for (let edit = 0; edit < (row[at + 4] as number); edit += 1) {
      if (row[at + 6 + 3 * edit] !== clause) continue;
      kinds[seat] = row[at + 5 + 3 * edit] as number;
      codes[seat] = row[at + 7 + 3 * edit] as number;
      return;
    }
  };
  const work = (row: Row, at: number): void => {
    const before = [row[at + 2] as number, row[at + 3] as number];
    const bracketed = kinds[0] === bracket || kinds[1] === bracket;
    if (bracketed) row[at] = 0;
    let proposed = false;
    for (let seat = 0; seat < 2; seat += 1) {
      if (kinds[seat] === lock && !bracketed) row[at + 1] = 1;
      if (kinds[seat] === propose) {
        row[at + 2 + seat] = codes[seat] as number;
        proposed = true;
      }
    }
    const crossed = kinds[0] === accept && kinds[1] === accept;
    for (let seat = 0; seat < 2; seat += 1) {
      if (kinds[seat] !== accept) continue;
      const taken = before[1 - seat] as number;
      if (!crossed && taken !== row[at + 3 - seat]) continue;
      row[at + 2 + seat] = taken;
      if (!crossed) row[at] = taken + 1;
    }
    const [one, two] = [row[at + 2] as number, row[at + 3] as number];
    // Equal positions agree in the looser of the two wordings: the bits of both.
    if (proposed && row[at] === 0 && position(one) === position(two)) row[at] = (one | two) + 1;
  };
  return (row) => {
    for (let clause = 0; clause < clauses; clause += 1) {
      find(row, 0, clause);
      find(row, 1, clause);
      if (kinds[0] === -1 && kinds[1] === -1) continue;
      work(row, layout.clauses + 4 * clause);
    }
  };
}
