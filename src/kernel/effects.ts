import { rangeOf } from '../crisis/range.ts';
import { broken, calm } from '../crisis/rupture.ts';
import type { Effect } from '../scenario/expression.ts';
import type { Compiler } from './compiler.ts';
import { deciding } from './condition.ts';
import { deliberation, type Row } from './layout.ts';

/** A list of effects, compiled: a stretch of the array in which `Effects` keeps them all. */
export interface EffectList {
  from: number;
  to: number;
  /** Whether any of them has a condition. */
  conditional: boolean;
  /** Whether they touch a cell that is watched. */
  stirs: boolean;
}

/** What an effect does, and the numbers it takes; `#make` knows them by number. */
const does = {
  /** Adds to a meter: cell, by, lowest, highest. */
  shift: 0,
  /** Sets a meter: cell, to. */
  set: 1,
  /** Moves the rupture scale: cell, by. */
  rupture: 2,
  /** Puts a matter on its desk, or takes it away: cell of the list, matter. */
  openMatter: 3,
  closeMatter: 4,
  /** Puts an agreed clause back into brackets: cell. */
  reopen: 5,
} as const;

/** Numbers of an effect: its condition, what it does, and up to four more. */
const size = 6;

/** All lists of effects in one array, and the loop that applies them. */
export class Effects {
  #code = new Int32Array(256 * size);
  #end = 0;
  /** Places of the effects that are due; kept, so that nothing is made while a game is played. */
  #due = new Int32Array(256);
  #count = 0;
  readonly #compiler: Compiler;
  /** From a meter's cell to its cell as told outside. */
  readonly #outside: number;

  constructor(compiler: Compiler) {
    this.#compiler = compiler;
    this.#outside = compiler.layout.outside - compiler.layout.meters;
  }

  compile(effects: readonly Effect[]): EffectList {
    const { watch } = this.#compiler;
    const from = this.#end;
    const to = from + size * effects.length;
    if (to > this.#code.length) {
      const longer = new Int32Array(2 * to);
      longer.set(this.#code);
      this.#code = longer;
      this.#due = new Int32Array(longer.length / size);
    }
    this.#end = to;
    let stirs = false;
    for (const [place, effect] of effects.entries()) {
      const numbers = this.#numbersOf(effect);
      this.#code.set([deciding(this.#compiler, effect.if), ...numbers], from + size * place);
      stirs ||= watch.cells[numbers[1] ?? 0] === 1;
    }
    return { from, to, stirs, conditional: effects.some((effect) => effect.if !== undefined) };
  }

  #numbersOf(effect: Effect): number[] {
    const { scenario, names, layout } = this.#compiler;
    switch (effect.do) {
      case 'shift':
      case 'set': {
        const { min, max } = rangeOf(scenario, effect.meter);
        const cell = layout.meters + names.meters.at(effect.meter);
        return effect.do === 'shift'
          ? [does.shift, cell, effect.by, min, max]
          : [does.set, cell, Math.min(max, Math.max(min, effect.to))];
      }
      case 'rupture':
        return [does.rupture, layout.rupture, effect.by];
      case 'openMatter':
      case 'closeMatter':
        return [does[effect.do], layout.matters, names.matters.at(effect.matter)];
      case 'reopen':
        return [does.reopen, layout.clauses + 4 * names.clauses.at(effect.clause)];
    }
  }

  /**
   * Applies a list. Conditions are all asked before the first effect.
   * @param seat whose act it is, -1 for nobody's
   * @param open whether the world sees it
   */
  apply(row: Row, list: EffectList, seat: number, open: boolean): void {
    if (list.conditional) {
      this.gather(row, list);
      this.applyGathered(row, seat, open);
      return;
    }
    if (list.stirs) this.#compiler.watch.stirred = true;
    for (let at = list.from; at < list.to; at += size) this.#make(row, at, seat, open);
  }

  /** Asks the conditions of a list; several lists gathered are applied as one. */
  gather(row: Row, list: EffectList): void {
    const { decisions, watch } = this.#compiler;
    const code = this.#code;
    if (list.stirs) watch.stirred = true;
    for (let at = list.from; at < list.to; at += size) {
      if (!decisions.holds(row, code[at] as number)) continue;
      this.#due[this.#count] = at;
      this.#count += 1;
    }
  }

  /** Applies what was gathered and is due. */
  applyGathered(row: Row, seat: number, open: boolean): void {
    for (let one = 0; one < this.#count; one += 1) this.#make(row, this.#due[one] as number, seat, open);
    this.#count = 0;
  }

  #make(row: Row, at: number, seat: number, open: boolean): void {
    const code = this.#code;
    const cell = code[at + 2] as number;
    const by = code[at + 3] as number;
    switch (code[at + 1]) {
      case 0: {
        const [least, most] = [code[at + 4] as number, code[at + 5] as number];
        row[cell] = Math.min(most, Math.max(least, (row[cell] as number) + by));
        if (!open) return;
        const told = cell + this.#outside;
        row[told] = Math.min(most, Math.max(least, (row[told] as number) + by));
        return;
      }
      case 1:
        row[cell] = by;
        if (open) row[cell + this.#outside] = by;
        return;
      case 2:
        this.#shiftRupture(row, by, seat);
        return;
      case 3:
        this.#openMatter(row, by);
        return;
      case 4:
        this.#closeMatter(row, by);
        return;
      default:
        if ((row[cell + 1] as number) === 0) row[cell] = 0;
    }
  }

  #shiftRupture(row: Row, by: number, seat: number): void {
    const { layout } = this.#compiler;
    const before = row[layout.rupture] as number;
    const taken = seat < 0 ? 0 : (row[layout.ruptureBy + seat] as number);
    const step = by < 0 && seat >= 0 ? Math.max(by, taken - 1) : by;
    const after = Math.min(calm, Math.max(broken, before + step));
    row[layout.rupture] = after;
    if (after >= before || seat < 0) return;
    row[layout.ruptureBy + seat] = taken + before - after;
    row[layout.lastMover] = seat + 1;
  }

  #openMatter(row: Row, matter: number): void {
    const { matters, round, phase } = this.#compiler.layout;
    const count = row[matters] as number;
    for (let one = 0; one < count; one += 1) if (row[matters + 1 + 3 * one] === matter) return;
    const at = matters + 1 + 3 * count;
    row[at] = matter;
    row[at + 1] = 1;
    row[at + 2] = (row[round] as number) + (row[phase] === deliberation ? 1 : 0);
    row[matters] = count + 1;
  }

  #closeMatter(row: Row, matter: number): void {
    const { matters } = this.#compiler.layout;
    const count = row[matters] as number;
    for (let one = 0; one < count; one += 1) {
      const at = matters + 1 + 3 * one;
      if (row[at] !== matter) continue;
      row.copyWithin(at, at + 3, matters + 1 + 3 * count);
      row[matters] = count - 1;
      return;
    }
  }
}
