import { rangeOf } from '../crisis/range.ts';
import { broken, calm } from '../crisis/rupture.ts';
import type { Effect } from '../scenario/expression.ts';
import type { Compiler } from './compiler.ts';
import { type Test, testingIf } from './condition.ts';
import { deliberation, type Row } from './layout.ts';

/** Applies a list of effects to a row. `seat` is whose act it is, -1 for nobody's; `open`: whether the world sees it. */
export type Change = (row: Row, seat: number, open: boolean) => void;

function openingMatter({ layout }: Compiler, matter: number): Change {
  const at = layout.matters;
  return (row) => {
    const count = row[at] as number;
    for (let one = 0; one < count; one += 1) if (row[at + 1 + 3 * one] === matter) return;
    row[at + 1 + 3 * count] = matter;
    row[at + 2 + 3 * count] = 1;
    row[at + 3 + 3 * count] = (row[layout.round] as number) + (row[layout.phase] === deliberation ? 1 : 0);
    row[at] = count + 1;
  };
}

function closingMatter({ layout }: Compiler, matter: number): Change {
  const at = layout.matters;
  return (row) => {
    const count = row[at] as number;
    for (let one = 0; one < count; one += 1) {
      if (row[at + 1 + 3 * one] !== matter) continue;
      row.copyWithin(at + 1 + 3 * one, at + 4 + 3 * one, at + 1 + 3 * count);
      row[at] = count - 1;
      return;
    }
  };
}

function shiftingRupture({ layout }: Compiler, by: number): Change {
  return (row, seat) => {
    const before = row[layout.rupture] as number;
    const taken = seat < 0 ? 0 : (row[layout.ruptureBy + seat] as number);
    const step = by < 0 && seat >= 0 ? Math.max(by, taken - 1) : by;
    const after = Math.min(calm, Math.max(broken, before + step));
    row[layout.rupture] = after;
    if (after >= before || seat < 0) return;
    row[layout.ruptureBy + seat] = taken + before - after;
    row[layout.lastMover] = seat + 1;
  };
}

function changing(compiler: Compiler, effect: Effect): Change {
  const { scenario, names, layout } = compiler;
  switch (effect.do) {
    case 'shift':
    case 'set': {
      const { min, max } = rangeOf(scenario, effect.meter);
      const meter = names.meters.at(effect.meter);
      const [inside, outside] = [layout.meters + meter, layout.outside + meter];
      const [keep, add] = effect.do === 'set' ? [0, effect.to] : [1, effect.by];
      return (row, _seat, open) => {
        row[inside] = Math.min(max, Math.max(min, keep * (row[inside] as number) + add));
        if (open) row[outside] = Math.min(max, Math.max(min, keep * (row[outside] as number) + add));
      };
    }
    case 'rupture':
      return shiftingRupture(compiler, effect.by);
    case 'openMatter':
      return openingMatter(compiler, names.matters.at(effect.matter));
    case 'closeMatter':
      return closingMatter(compiler, names.matters.at(effect.matter));
    case 'reopen': {
      const at = layout.clauses + 4 * names.clauses.at(effect.clause);
      return (row) => {
        if ((row[at + 1] as number) === 0) row[at] = 0;
      };
    }
  }
}

/** One effect, compiled, with its condition. */
export interface Part {
  test: Test | undefined;
  change: Change;
}

/** Turns effects into parts that `applyParts` puts together. */
export const partsOf = (compiler: Compiler, effects: readonly Effect[]): Part[] =>
  effects.map((effect) => ({ test: testingIf(compiler, effect.if), change: changing(compiler, effect) }));

/** Which effects of the lists at hand are due; kept, so that nothing is made while a game is played. */
const due: boolean[] = [];

/** Applies several lists of parts as one: conditions are all asked before the first effect. */
export function applyParts(row: Row, lists: readonly (readonly Part[])[], seat: number, open: boolean): void {
  let at = 0;
  for (const list of lists) for (const { test } of list) due[at++] = !test || test(row);
  at = 0;
  for (const list of lists) for (const { change } of list) if (due[at++]) change(row, seat, open);
}

/** Turns a list of effects into one function. Conditions are all asked before the first effect. */
export function changingBy(compiler: Compiler, effects: readonly Effect[]): Change {
  const parts = partsOf(compiler, effects);
  if (parts.some(({ test }) => test)) {
    const lists = [parts];
    return (row, seat, open) => applyParts(row, lists, seat, open);
  }
  return (row, seat, open) => {
    for (const { change } of parts) change(row, seat, open);
  };
}
