import type { Effect } from '../scenario/expression.ts';
import type { Scenario } from '../scenario/schema.ts';
import { addUp, type Changes } from './changes.ts';
import { holds } from './evaluate.ts';
import { openMatter } from './open-matter.ts';
import { rangeOf } from './range.ts';
import { shiftRupture } from './rupture.ts';
import type { Cause, State } from './state.ts';

/** Who is behind a change, and whether the world sees it. */
export interface Behind {
  /** The delegation whose act it is; absent for happenings and third parties. */
  seat?: string;
  public: boolean;
}

const clamp = (value: number, { min, max }: { min: number; max: number }): number =>
  Math.min(max, Math.max(min, value));

/**
 * Applies effects and says what moved.
 * Conditions are all asked before the first effect, so that their order in the file means nothing.
 * @returns a new state (the given one is untouched) and what moved in all, after clamping
 */
export function applyEffects(
  scenario: Scenario,
  state: State,
  effects: readonly Effect[],
  behind: Behind,
): { state: State; changes: Changes } {
  const due = effects.filter((effect) => !effect.if || holds(scenario, state, effect.if));
  let changes: Changes = {};
  if (due.length === 0) return { state, changes };
  const meters: Record<string, number> = { ...state.meters };
  const outside: Record<string, number> = { ...state.outside };
  let next: State = { ...state, meters, outside };
  for (const effect of due) {
    switch (effect.do) {
      case 'shift':
      case 'set': {
        const { meter } = effect;
        const range = rangeOf(scenario, meter);
        const before = meters[meter] ?? 0;
        const after = clamp(effect.do === 'set' ? effect.to : before + effect.by, range);
        meters[meter] = after;
        changes = addUp(changes, { [meter]: after - before });
        if (behind.public) {
          outside[meter] = clamp(effect.do === 'set' ? effect.to : (outside[meter] ?? 0) + effect.by, range);
        }
        break;
      }
      case 'rupture': {
        const before = next.rupture;
        next = shiftRupture(next, effect.by, behind.seat);
        changes = addUp(changes, { rupture: next.rupture - before });
        break;
      }
      case 'openMatter':
        next = openMatter(next, effect.matter);
        break;
      case 'closeMatter':
        next = { ...next, matters: next.matters.filter((one) => one.matter !== effect.matter) };
        break;
      case 'reopen': {
        const clause = next.table[effect.clause];
        if (clause?.agreed && !clause.locked) {
          next = { ...next, table: { ...next.table, [effect.clause]: { ...clause, agreed: undefined } } };
        }
        break;
      }
    }
  }
  return { state: next, changes };
}

/** Writes one line into the chronicle. */
export function note(state: State, cause: Cause, changes: Changes, seenBy = 'all'): State {
  const entry = { round: state.round, step: state.step, cause, seenBy, changes };
  return { ...state, chronicle: [...state.chronicle, entry] };
}

/** Applies effects and writes them into the chronicle under their cause. */
export function applyAndNote(
  scenario: Scenario,
  state: State,
  effects: readonly Effect[],
  behind: Behind,
  cause: Cause,
  seenBy = 'all',
): State {
  const applied = applyEffects(scenario, state, effects, behind);
  return note(applied.state, cause, applied.changes, seenBy);
}
