import type { Compiler } from './compiler.ts';
import { deciding } from './condition.ts';
import { drawIn } from './draw.ts';
import type { EffectList } from './effects.ts';
import type { Row } from './layout.ts';
import type { Tracks } from './tracks.ts';

interface Happening {
  once: boolean;
  chance: number;
  test: number;
  effects: EffectList;
  event: number;
  stirs: boolean;
}

/** Happenings, compiled: `consider` asks whether one comes, `happen` lets it. They say what the tracks hear, -1 for nothing. */
export function compileHappenings(compiler: Compiler, tracks: Tracks) {
  const { scenario, layout, decisions, effects, watch } = compiler;
  const all = Object.entries(scenario.happenings).map(
    ([id, happening], number): Happening => ({
      once: happening.once,
      chance: happening.chance,
      test: deciding(compiler, happening.when),
      effects: effects.compile(happening.effects),
      event: tracks.event(id),
      stirs: watch.cells[layout.happened + number] === 1,
    }),
  );
  const happen = (row: Row, number: number): number => {
    const happening = all[number] as Happening;
    row[layout.happened + number] = row[layout.round] as number;
    if (happening.stirs) watch.stirred = true;
    effects.apply(row, happening.effects, -1, true);
    return happening.event;
  };
  const consider = (row: Row, number: number): number => {
    const { once, chance, test } = all[number] as Happening;
    if (once && (row[layout.happened + number] as number) >= 0) return -1;
    if (!decisions.holds(row, test)) return -1;
    return chance >= 100 || drawIn(row, layout, chance) ? happen(row, number) : -1;
  };
  return { consider, happen };
}
