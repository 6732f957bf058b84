import type { Kernel } from '../../src/kernel/kernel.ts';
import { debrief, deliberation, type Row } from '../../src/kernel/layout.ts';
import { luckOf } from '../../src/lab/play-out.ts';
import { randomPlayer } from '../../src/lab/random-player.ts';

const player = randomPlayer.onKernel as NonNullable<typeof randomPlayer.onKernel>;

/** The luck of both sides in the game with a seed. */
export const lucks = (seed: number) => [luckOf(seed, 0), luckOf(seed, 1)] as const;

/** Plays a whole game on the kernel between random players. */
export function randomGame(kernel: Kernel, seed: number, sealed?: (row: Row) => void): Row {
  const { phase } = kernel.compiler.layout;
  const row = kernel.open('full', seed);
  const luck = lucks(seed);
  kernel.choose(row, 0, player.choose(kernel, 0, luck[0]));
  kernel.choose(row, 1, player.choose(kernel, 1, luck[1]));
  while (row[phase] !== debrief) {
    if (row[phase] === deliberation) {
      player.decide(kernel, row, 0, luck[0]);
      player.decide(kernel, row, 1, luck[1]);
      sealed?.(row);
      kernel.closeRound(row);
    } else kernel.advance(row);
  }
  return row;
}

/** What was chosen in a game, by number as the kernel's rows have it. */
export interface Recording {
  /** By seat. */
  mustHaves: readonly [number, number];
  /** By step: both seats' orders. */
  orders: readonly Int32Array[];
}

/** Plays a game once and keeps what was chosen. */
export function record(kernel: Kernel, seed: number): Recording {
  const { layout } = kernel.compiler;
  const orders: Int32Array[] = [];
  const row = randomGame(kernel, seed, (at) =>
    orders.push(at.slice(layout.sealed, layout.sealed + 2 * layout.sealedSize)),
  );
  const mustHave = (seat: number): number => (row[layout.mustHaves + seat] as number) - 1;
  return { mustHaves: [mustHave(0), mustHave(1)], orders };
}

/** Plays a recorded game on the kernel: the rules alone, nothing is chosen. */
export function again(kernel: Kernel, seed: number, { mustHaves, orders }: Recording): Row {
  const { layout } = kernel.compiler;
  const row = kernel.open('full', seed);
  kernel.choose(row, 0, mustHaves[0]);
  kernel.choose(row, 1, mustHaves[1]);
  let next = 0;
  while (row[layout.phase] !== debrief) {
    if (row[layout.phase] === deliberation) {
      row.set(orders[next] as Int32Array, layout.sealed);
      next += 1;
      kernel.closeRound(row);
    } else kernel.advance(row);
  }
  return row;
}

/** Recordings, made once a seed. */
export function recorder(kernel: Kernel): (seed: number) => Recording {
  const known = new Map<number, Recording>();
  return (seed) => {
    let found = known.get(seed);
    if (!found) {
      found = record(kernel, seed);
      known.set(seed, found);
    }
    return found;
  };
}
