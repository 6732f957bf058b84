import type { Layout, Row } from './layout.ts';

/**
 * Seals a seat's orders by numbers, without making anything: what a search does many times a millisecond.
 * A standing move is not filled in: name it.
 * @param open number of the public move, -1 for none
 * @param quiet number of the quiet move, -1 for none
 */
export function orderIn({ sealed, sealedSize }: Layout, row: Row, seat: number, open: number, quiet: number) {
  const at = sealed + seat * sealedSize;
  row[at] = 1;
  row[at + 1] = open + 1;
  row[at + 2] = quiet + 1;
  row[at + 3] = 0;
  row[at + 4] = 0;
}

/** Adds an edit to the orders that `orderIn` sealed; one a clause. */
export function editIn(
  { sealed, sealedSize }: Layout,
  row: Row,
  seat: number,
  kind: number,
  clause: number,
  code: number,
) {
  const at = sealed + seat * sealedSize + 4;
  const count = row[at] as number;
  row[at + 1 + 3 * count] = kind;
  row[at + 2 + 3 * count] = clause;
  row[at + 3 + 3 * count] = code;
  row[at] = count + 1;
}

/** Seals the last decision, by its place in `decisions`. */
export function decideIn({ sealed, sealedSize }: Layout, row: Row, seat: number, decision: number) {
  const at = sealed + seat * sealedSize;
  row.fill(0, at, at + 5);
  row[at] = 1;
  row[at + 3] = decision + 1;
}
