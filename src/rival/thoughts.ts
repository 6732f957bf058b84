import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { makeIn } from '../kernel/moves.ts';
import { announce, type Night } from './night.ts';
import type { Stakes } from './stakes.ts';

/** How each seat's character is drawn to its moves: points, by move. */
export function leansOf({ compiler: { scenario, names } }: Kernel): Float64Array {
  const leans = new Float64Array(names.moves.names.length);
  for (const { character } of Object.values(scenario.delegations)) {
    for (const [move, points] of Object.entries(character.leans)) leans[names.moves.at(move)] = points;
  }
  return leans;
}

/** What every move is worth to its own seat at first glance: points, by move, if it were made and the night came at once. */
export function firstThoughts(kernel: Kernel, night: Night, stakes: Stakes, now: Row): Float64Array {
  const { compiler, moves } = kernel;
  const still = [0, 1].map((seat) => stakes(night.fallsOn(now, announce, announce), seat));
  const row = now.slice();
  return Float64Array.from(moves, ({ seat }, move) => {
    row.set(now);
    makeIn(compiler, moves, row, move);
    return stakes(night.fallsOn(row, announce, announce), seat) - (still[seat] as number);
  });
}
