import type { Compiler } from './compiler.ts';
import { testing, testingIf } from './condition.ts';
import { changingBy } from './effects.ts';
import type { Row } from './layout.ts';
import type { Move } from './moves.ts';

type Task = (row: Row) => void;

/** Every matter on the desks: answered ones go, those left lying do their harm and come back larger. */
export function compileMatters(compiler: Compiler, moves: readonly Move[]): Task {
  const { scenario, layout } = compiler;
  const rules = Object.values(scenario.matters).map(({ answered, left }) => ({
    answered: changingBy(compiler, answered),
    left: left.map((effects) => changingBy(compiler, effects)),
  }));
  const isAnswered = (row: Row, matter: number): boolean => {
    const round = row[layout.round];
    for (let move = 0; move < moves.length; move += 1) {
      if (row[layout.done + move] === round && (moves[move] as Move).answers[matter] === 1) return true;
    }
    return false;
  };
  const list = layout.matters + 1;
  const before = new Int32Array(3 * rules.length);
  const kept = new Int32Array(3 * rules.length);
  return (row) => {
    const count = row[layout.matters] as number;
    before.set(row.subarray(list, list + 3 * count));
    // While the desks are gone through they count as empty; what an effect opens meanwhile is put behind.
    row[layout.matters] = 0;
    let keeps = 0;
    const keep = (matter: number, size: number, since: number) => {
      kept[3 * keeps] = matter;
      kept[3 * keeps + 1] = size;
      kept[3 * keeps + 2] = since;
      keeps += 1;
    };
    for (let at = 0; at < 3 * count; at += 3) {
      const [matter, size, since] = [
        before[at] as number,
        before[at + 1] as number,
        before[at + 2] as number,
      ];
      const { answered, left } = rules[matter] as (typeof rules)[number];
      if (since > (row[layout.round] as number)) keep(matter, size, since);
      else if (isAnswered(row, matter)) answered(row, -1, true);
      else {
        left[size - 1]?.(row, -1, true);
        if (size < left.length) keep(matter, size + 1, since);
      }
    }
    const opened = row[layout.matters] as number;
    for (let at = list; at < list + 3 * opened; at += 3) {
      let known = false;
      for (let one = 0; one < keeps && !known; one += 1) known = kept[3 * one] === row[at];
      if (!known) keep(row[at] as number, row[at + 1] as number, row[at + 2] as number);
    }
    row.set(kept.subarray(0, 3 * keeps), list);
    row[layout.matters] = keeps;
  };
}

/** The press goes through the ledger: every word is judged by how things stood before any of them cost anything. */
export function compileWords(compiler: Compiler, moves: readonly Move[]): Task {
  const { scenario, layout } = compiler;
  const rules = Object.values(scenario.moves).map(({ word }) =>
    word === undefined
      ? undefined
      : {
          broken: testing(compiler, word.broken),
          kept: testingIf(compiler, word.kept),
          cost: changingBy(compiler, word.cost),
        },
  );
  const list = layout.words + 1;
  const verdicts = new Uint8Array(layout.rupture - list);
  return (row) => {
    const count = row[layout.words] as number;
    for (let one = 0; one < count; one += 1) {
      const rule = rules[row[list + 3 * one] as number];
      verdicts[one] =
        row[list + 3 * one + 1] !== 0 || !rule ? 0 : rule.broken(row) ? 2 : rule.kept?.(row) ? 1 : 0;
    }
    for (let one = 0; one < count; one += 1) {
      if (verdicts[one] === 0) continue;
      const move = row[list + 3 * one] as number;
      if (verdicts[one] === 2) rules[move]?.cost(row, (moves[move] as Move).seat, true);
      row[list + 3 * one + 1] = verdicts[one] as number;
    }
  };
}
