import { roundsOf } from '../crisis/place.ts';
import type { EditNumbers } from '../kernel/edit-refusals.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { noise } from './noise.ts';
import type { TextWorth } from './text-worth.ts';

const [propose, accept, bracket, lock] = [0, 1, 2, 3] as const;

/** Points below which an agreed clause is thought worth reopening. */
const regret = -4;
/** Points by which a plausible player wavers between edits. */
const waver = 0.75;

/** What one seat would do with each clause now: by clause, as kept in the same arrays from call to call. */
export interface Dealing {
  kinds: Int32Array;
  codes: Int32Array;
  /** Points by which it beats leaving the clause alone, the other side's gain counted as far as time presses; 0: leave it. */
  scores: Float64Array;
}

/** Says what a seat would do with each clause of a row; `luck` is noise to waver by, undefined for none. */
export type Deal = (row: Row, seat: number, luck: number | undefined) => Dealing;

/** How much of the other side's gain counts as one's own: little at first, more as the deadline nears; the bold wait. */
function pressOf(kernel: Kernel): (row: Row, seat: number) => number {
  const { scenario, names, layout } = kernel.compiler;
  const presses = Object.values(scenario.delegations).map(({ character: { boldness } }) =>
    names.cuts.names.map((cut) => {
      const rounds = roundsOf(scenario, cut);
      return rounds.map((_, round) => ((round + 1) / rounds.length) ** (0.5 + boldness / 50));
    }),
  );
  return (row, seat) => presses[seat]?.[row[layout.cut] as number]?.[row[layout.round] as number] ?? 1;
}

/**
 * How a seat deals with the clauses: it concedes along a time-dependent curve (Faratin, Sierra & Jennings 1998) and
 * weighs every wording by what it would be worth on the night.
 */
export function dealerFor(kernel: Kernel, text: TextWorth): Deal {
  const { layout, names } = kernel.compiler;
  const clauses = names.clauses.names.length;
  const press = pressOf(kernel);
  const asked: EditNumbers = { kind: 0, clause: 0, code: 0 };
  const may = (row: Row, seat: number, kind: number, clause: number, code: number): boolean => {
    [asked.kind, asked.clause, asked.code] = [kind, clause, code];
    return kernel.editRefusal(row, seat, asked) === undefined;
  };
  const dealing: Dealing = {
    kinds: new Int32Array(clauses),
    codes: new Int32Array(clauses),
    scores: new Float64Array(clauses),
  };
  const better = (clause: number, kind: number, code: number, score: number): void => {
    if (score <= (dealing.scores[clause] as number)) return;
    dealing.kinds[clause] = kind;
    dealing.codes[clause] = code;
    dealing.scores[clause] = score;
  };
  const consider = (row: Row, seat: number, clause: number, pressing: number, drawn: number): void => {
    dealing.scores[clause] = 0;
    const at = layout.clauses + 4 * clause;
    if (row[at + 1] !== 0) return;
    const mine = text.gains[seat]?.[clause] as Float64Array;
    const theirs = text.gains[1 - seat]?.[clause] as Float64Array;
    const stands = row[at] as number;
    if (stands > 0) {
      const gain = mine[stands - 1] as number;
      if (gain > 0 && may(row, seat, lock, clause, 0)) better(clause, lock, 0, gain);
      else if (gain < regret && may(row, seat, bracket, clause, 0)) better(clause, bracket, 0, -gain);
      return;
    }
    const own = row[at + 2 + seat] as number;
    const standing = (mine[own] as number) + pressing * (theirs[own] as number);
    let most = 0;
    let [best, top] = [-1, standing + 0.5];
    for (const code of text.offers[clause] as readonly number[]) {
      const gain = mine[code] as number;
      const score = gain + pressing * (theirs[code] as number);
      if (code !== own && score > top && may(row, seat, propose, clause, code)) [best, top] = [code, score];
      if (gain > most) most = gain;
    }
    if (best >= 0) better(clause, propose, best, Math.max(0.1, top + drawn));
    // An offer is taken once it gives what is still hoped for at this hour.
    const gain = mine[row[at + 3 - seat] as number] as number;
    if (gain >= most * (1 - pressing) - 3 * pressing + drawn && may(row, seat, accept, clause, 0))
      better(clause, accept, 0, Math.max(0.1, gain + 2 + 3 * pressing));
  };
  return (row, seat, luck) => {
    const pressing = press(row, seat);
    for (let clause = 0; clause < clauses; clause += 1) {
      const drawn = luck === undefined ? 0 : waver * (2 * noise(luck + clause) - 1);
      consider(row, seat, clause, pressing, drawn);
    }
    return dealing;
  };
}

/** The clause with the highest score; -1 when every clause is left alone. */
export function foremost(scores: Float64Array): number {
  let best = -1;
  for (let clause = 0; clause < scores.length; clause += 1) {
    if ((scores[clause] as number) > (best < 0 ? 0 : (scores[best] as number))) best = clause;
  }
  return best;
}
