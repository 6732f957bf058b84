import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { makeIn } from '../kernel/moves.ts';
import { announce, type Night } from './night.ts';
import type { Stakes } from './stakes.ts';

/** How each seat's character is drawn to its moves: points, by move. */
export function leansOf({ compiler: { scenario, names } }: Kernel): Float64Array {
  const leans = new Float64Array(names.moves.names.length);
  for (const { character } of [...Object.values(scenario.delegations), ...Object.values(scenario.parties)]) {
    for (const [move, points] of Object.entries(character.leans)) leans[names.moves.at(move)] = points;
  }
  return leans;
}

/** What every move of those who have a seat is worth to it at first glance: points, by move, if it were made and the night came at once. */
export function firstThoughts(kernel: Kernel, night: Night, stakes: Stakes, now: Row): Float64Array {
  const { compiler, moves } = kernel;
  const still = new Map(
    kernel.seated(now).map((seat) => [seat, stakes(night.fallsOn(now, announce, announce), seat)]),
  );
  const row = now.slice();
  return Float64Array.from(moves, ({ seat }, move) => {
    const before = still.get(seat);
    if (before === undefined) return 0;
    row.set(now);
    makeIn(compiler, moves, row, move);
    return stakes(night.fallsOn(row, announce, announce), seat) - before;
  });
}
