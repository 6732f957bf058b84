import type { Compiler } from './compiler.ts';
import { deciding } from './condition.ts';
import { no } from './decisions.ts';
import type { Row } from './layout.ts';
import type { Move } from './moves.ts';

type Task = (row: Row) => void;

/** Every matter on the desks: answered ones go, those left lying do their harm and come back larger. */
export function compileMatters(compiler: Compiler, moves: readonly Move[]): Task {
  const { scenario, layout, effects, watch } = compiler;
  const rules = Object.values(scenario.matters).map(({ answered, left }, matter) => ({
    answered: effects.compile(answered),
    left: left.map((one) => effects.compile(one)),
    /** Cells of the moves that answer it. */
    answers: moves.flatMap(({ answers }, move) => (answers.includes(matter) ? layout.done + move : [])),
  }));
  const isAnswered = (row: Row, cells: readonly number[]): boolean => {
    for (let at = 0; at < cells.length; at += 1) {
      if (row[cells[at] as number] === row[layout.round]) return true;
    }
    return false;
  };
  const list = layout.matters + 1;
  const stirs = watch.cells[layout.matters] === 1;
  const before = new Int32Array(3 * rules.length);
  const kept = new Int32Array(3 * rules.length);
  let keeps = 0;
  const keep = (matter: number, size: number, since: number): void => {
    kept[3 * keeps] = matter;
    kept[3 * keeps + 1] = size;
    kept[3 * keeps + 2] = since;
    keeps += 1;
  };
  const isKept = (matter: number): boolean => {
    for (let one = 0; one < keeps; one += 1) if (kept[3 * one] === matter) return true;
    return false;
  };
  return (row) => {
    const count = row[layout.matters] as number;
    if (count === 0) return;
    if (stirs) watch.stirred = true;
    for (let at = 0; at < 3 * count; at += 1) before[at] = row[list + at] as number;
    // While the desks are gone through they count as empty; what an effect opens meanwhile is put behind.
    row[layout.matters] = 0;
    keeps = 0;
    for (let at = 0; at < 3 * count; at += 3) {
      const matter = before[at] as number;
      const size = before[at + 1] as number;
      const since = before[at + 2] as number;
      const { answered, left, answers } = rules[matter] as (typeof rules)[number];
      if (since > (row[layout.round] as number)) keep(matter, size, since);
      else if (isAnswered(row, answers)) effects.apply(row, answered, -1, true);
      else {
        const harm = left[size - 1];
        if (harm) effects.apply(row, harm, -1, true);
        if (size < left.length) keep(matter, size + 1, since);
      }
    }
    const opened = row[layout.matters] as number;
    for (let at = list; at < list + 3 * opened; at += 3) {
      if (!isKept(row[at] as number)) keep(row[at] as number, row[at + 1] as number, row[at + 2] as number);
    }
    for (let at = 0; at < 3 * keeps; at += 1) row[list + at] = kept[at] as number;
    row[layout.matters] = keeps;
  };
}

/** The press goes through the ledger: every word is judged by how things stood before any of them cost anything. */
export function compileWords(compiler: Compiler, moves: readonly Move[]): Task {
  const { scenario, layout, decisions, effects, watch } = compiler;
  const rules = Object.values(scenario.moves).map(({ word }) => ({
    broken: word ? deciding(compiler, word.broken) : no,
    kept: word?.kept ? deciding(compiler, word.kept) : no,
    cost: effects.compile(word?.cost ?? []),
  }));
  const list = layout.words + 1;
  const stirs = watch.cells[layout.words] === 1;
  const verdicts = new Uint8Array(layout.rupture - list);
  return (row) => {
    const count = row[layout.words] as number;
    if (count > 0 && stirs) watch.stirred = true;
    for (let one = 0; one < count; one += 1) {
      verdicts[one] = 0;
      if (row[list + 3 * one + 1] !== 0) continue;
      const { broken, kept } = rules[row[list + 3 * one] as number] as (typeof rules)[number];
      if (decisions.holds(row, broken)) verdicts[one] = 2;
      else if (decisions.holds(row, kept)) verdicts[one] = 1;
    }
    for (let one = 0; one < count; one += 1) {
      const verdict = verdicts[one] as number;
      if (verdict === 0) continue;
      const move = row[list + 3 * one] as number;
      if (verdict === 2)
        effects.apply(row, (rules[move] as (typeof rules)[number]).cost, (moves[move] as Move).blamed, true);
      row[list + 3 * one + 1] = verdict;
    }
  };
}
