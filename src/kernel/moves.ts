import { isAddressedTo } from '../crisis/addressed.ts';
import { ownerOf } from '../crisis/place.ts';
import { rangeOf } from '../crisis/range.ts';
import { calm } from '../crisis/rupture.ts';
import { leakChance } from '../crisis/tasks/make-move.ts';
import type { Compiler } from './compiler.ts';
import { deciding } from './condition.ts';
import { drawIn } from './draw.ts';
import type { EffectList } from './effects.ts';
import type { Row } from './layout.ts';
import type { Tracks } from './tracks.ts';

/** A move, compiled. */
export interface Move {
  /** Number of the actor whose it is. */
  seat: number;
  /** The delegation that answers for its steps towards the break; -1: nobody, as it is a third party's. */
  blamed: number;
  quiet: boolean;
  once: boolean;
  rest: number;
  /** Its condition, as a decision. */
  when: number;
  costs: readonly { at: number; needs: number; min: number }[];
  /** Matters it answers, by number. */
  answers: readonly number[];
  /** Its event, for the tracks. */
  event: number;
  /** Costs and effects; the same with those of a leak. */
  effects: EffectList;
  leaked: EffectList;
  /** By level of the rupture scale: percent by which it leaks; undefined when it cannot. */
  leaks: Int32Array | undefined;
  hasWord: boolean;
  /** Whether to have made it touches a cell that is watched. */
  stirs: boolean;
}

/** Compiles every move. */
export function compileMoves(compiler: Compiler, tracks: Tracks): Move[] {
  const { scenario, names, layout, effects, watch } = compiler;
  return Object.entries(scenario.moves).map(([id, move], number): Move => {
    const spent = Object.entries(move.costs).map(([meter, by]) => ({ do: 'shift' as const, meter, by: -by }));
    const { leak } = move;
    const hasWord = move.word !== undefined;
    const seat = names.actors.at(ownerOf(id));
    return {
      seat,
      blamed: seat < names.seats.names.length ? seat : -1,
      quiet: move.channel === 'quiet',
      once: move.once,
      rest: move.rest,
      when: deciding(compiler, move.when),
      costs: Object.entries(move.costs).map(([meter, needs]) => ({
        at: layout.meters + names.meters.at(meter),
        needs,
        min: rangeOf(scenario, meter).min,
      })),
      answers: move.answers
        .filter((matter) => isAddressedTo(scenario, matter, ownerOf(id)))
        .map((matter) => names.matters.at(matter)),
      event: tracks.event(id),
      effects: effects.compile([...spent, ...move.effects]),
      leaked: effects.compile([...spent, ...move.effects, ...(leak?.effects ?? [])]),
      leaks:
        leak && Int32Array.from({ length: calm + 1 }, (_, level) => leakChance(scenario, level, leak.chance)),
      hasWord,
      stirs: watch.cells[layout.done + number] === 1 || (hasWord && watch.cells[layout.words] === 1),
    };
  });
}

/** Makes a move: costs, effects, word, leak. */
export function makeIn(
  { layout, effects, watch }: Compiler,
  moves: readonly Move[],
  row: Row,
  number: number,
) {
  const move = moves[number] as Move;
  const { leaks } = move;
  const leaked = leaks !== undefined && drawIn(row, layout, leaks[row[layout.rupture] as number] as number);
  effects.apply(row, leaked ? move.leaked : move.effects, move.blamed, !move.quiet || leaked);
  if (move.stirs) watch.stirred = true;
  row[layout.done + number] = row[layout.round] as number;
  if (!move.hasWord) return;
  const words = row[layout.words] as number;
  const at = layout.words + 1 + 3 * words;
  row[at] = number;
  row[at + 1] = 0;
  row[at + 2] = row[layout.round] as number;
  row[layout.words] = words + 1;
}
