import type { Layout, Row } from './layout.ts';

export type Count = (row: Row) => number;

/** What a question asks of a row, with its numbers `a` and `b`; `decide` knows them by number. */
const asks = {
  /** Cell a holds b. */
  equal: 0,
  /** Cell a holds less than b. */
  below: 1,
  /** Cell a holds less than cell b. */
  belowCell: 2,
  /** The present round comes before place b of the full calendar. */
  before: 3,
  /** Cell a, the round in which something last came (-1 for never), lies at most b rounds back. */
  recent: 4,
  /** The offer agreed in cell a is worded in a way of b, a set of bits. */
  worded: 5,
  /** The text as it stands has clause a at position b. */
  stands: 6,
  /** Matter b is on a desk. */
  open: 7,
  /** A word given by move a is in state b. */
  word: 8,
  /** Count a is less than count b. */
  less: 9,
} as const;

/** Words of a question: what it asks, a, b, and where to go on if so, and if not. */
const size = 5;

/** Where a decision ends with a result (0 or more) rather than going on with another question. */
export const result = (value: number): number => ~value;
export const [yes, no] = [result(1), result(0)];

/**
 * Conditions and choices between arrows as questions in one array, each leading on to the next: one loop answers them
 * all. A decision is the place of its first question.
 */
export class Decisions {
  #code = new Int32Array(256 * size);
  #end = 0;
  readonly #counts: Count[] = [];
  readonly #layout: Layout;
  readonly #places: Int32Array;
  readonly #width: number;
  readonly #position: (row: Row, clause: number) => number;

  /**
   * @param places by cut, and by round of it: the round's place in the full calendar
   * @param position where the text as it stands has a clause
   */
  constructor(
    layout: Layout,
    places: readonly (readonly number[])[],
    position: (row: Row, clause: number) => number,
  ) {
    this.#layout = layout;
    this.#width = Math.max(...places.map((rounds) => rounds.length));
    this.#places = new Int32Array(places.length * this.#width);
    for (const [cut, rounds] of places.entries()) this.#places.set(rounds, cut * this.#width);
    this.#position = position;
  }

  /** Adds a question; where it leads on to must have been added before. */
  ask(what: keyof typeof asks, a: number, b: number, ifSo: number, ifNot: number): number {
    const at = this.#end;
    if (at + size > this.#code.length) {
      const longer = new Int32Array(2 * this.#code.length);
      longer.set(this.#code);
      this.#code = longer;
    }
    this.#code.set([asks[what], a, b, ifSo, ifNot], at);
    this.#end = at + size;
    return at;
  }

  /** Numbers something that is counted, for `less`. */
  counted(count: Count): number {
    return this.#counts.push(count) - 1;
  }

  /** The cells of a row that a decision looks at, or undefined when it may look at any. */
  cellsOf(decision: number): Set<number> | undefined {
    const { round, matters, words } = this.#layout;
    const cells = new Set<number>();
    const todo = [decision];
    for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
      if (at < 0) continue;
      const [what, a, b, ifSo, ifNot] = this.#code.subarray(at, at + size) as unknown as number[];
      if (what === asks.stands || what === asks.less) return undefined;
      if (what === asks.before || what === asks.recent) cells.add(round);
      if (what === asks.open) cells.add(matters);
      else if (what === asks.word) cells.add(words);
      else if (what !== asks.before) cells.add(a as number);
      if (what === asks.belowCell) cells.add(b as number);
      todo.push(ifSo as number, ifNot as number);
    }
    return cells;
  }

  /** Whether a condition holds. */
  holds(row: Row, decision: number): boolean {
    return this.decide(row, decision) === 1;
  }

  /** What a decision comes to. */
  decide(row: Row, decision: number): number {
    const code = this.#code;
    const { round } = this.#layout;
    let at = decision;
    while (at >= 0) {
      const a = code[at + 1] as number;
      const b = code[at + 2] as number;
      let isSo = false;
      switch (code[at]) {
        case 0:
          isSo = row[a] === b;
          break;
        case 1:
          isSo = (row[a] as number) < b;
          break;
        case 2:
          isSo = (row[a] as number) < (row[b] as number);
          break;
        case 3:
          isSo = this.#isBefore(row, b);
          break;
        case 4: {
          const last = row[a] as number;
          isSo = last >= 0 && (row[round] as number) - last <= b;
          break;
        }
        case 5: {
          const agreed = row[a] as number;
          isSo = agreed > 0 && ((agreed - 1) & b) !== 0;
          break;
        }
        case 6:
          isSo = this.#position(row, a) === b;
          break;
        case 7:
          isSo = this.#isOpen(row, b);
          break;
        case 8:
          isSo = this.#isWord(row, a, b);
          break;
        default:
          isSo = (this.#counts[a] as Count)(row) < (this.#counts[b] as Count)(row);
      }
      at = code[isSo ? at + 3 : at + 4] as number;
    }
    return ~at;
  }

  #isBefore(row: Row, place: number): boolean {
    const { cut, round } = this.#layout;
    return (this.#places[(row[cut] as number) * this.#width + (row[round] as number)] as number) < place;
  }

  #isOpen(row: Row, matter: number): boolean {
    const { matters } = this.#layout;
    const end = matters + 1 + 3 * (row[matters] as number);
    for (let at = matters + 1; at < end; at += 3) if (row[at] === matter) return true;
    return false;
  }

  #isWord(row: Row, move: number, state: number): boolean {
    const { words } = this.#layout;
    const end = words + 1 + 3 * (row[words] as number);
    for (let at = words + 1; at < end; at += 3) if (row[at] === move && row[at + 1] === state) return true;
    return false;
  }
}
