import { seatsOf } from '../crisis/place.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { debrief, deliberation, type Row } from '../kernel/layout.ts';
import type { Scenario } from '../scenario/schema.ts';
import { luckOf } from './play-out.ts';
import type { Player } from './player.ts';

/** A player of the kernel a seat, in the scenario's order. */
type Fast = readonly NonNullable<Player['onKernel']>[];

/** The players as they play on the kernel, or undefined when one of them needs a view. */
export function fastPlayers(scenario: Scenario, players: Readonly<Record<string, Player>>): Fast | undefined {
  const fast = seatsOf(scenario).flatMap((seat) => players[seat]?.onKernel ?? []);
  return fast.length === 2 ? fast : undefined;
}

/**
 * Plays a whole game on the kernel; it comes out as `playOut` has it.
 * @param sealed called when both seats have sealed, before the step is closed
 * @returns the row of the debrief
 */
export function onKernel(
  kernel: Kernel,
  players: Fast,
  cut: string,
  seed: number,
  sealed?: (row: Row) => void,
): Row {
  const { layout } = kernel.compiler;
  const row = kernel.open(cut, seed);
  const seats = players.map((player, seat) => ({ player, seat, luck: luckOf(seed, seat) }));
  for (const { player, seat, luck } of seats) kernel.choose(row, seat, player.choose(kernel, seat, luck));
  while (row[layout.phase] !== debrief) {
    if (row[layout.phase] === deliberation) {
      for (const { player, seat, luck } of seats) player.decide(kernel, row, seat, luck);
      sealed?.(row);
      kernel.closeRound(row);
    } else kernel.advance(row);
  }
  return row;
}
