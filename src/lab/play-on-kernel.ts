import { seatsOf } from '../crisis/place.ts';
import { type Kernel, kernelOf } from '../kernel/kernel.ts';
import { debrief, deliberation, type Row } from '../kernel/layout.ts';
import type { Luck } from '../rival/luck.ts';
import type { Scenario } from '../scenario/schema.ts';
import { luckOf, partiesAmong } from './play-out.ts';
import type { Player } from './player.ts';

/** A player of the kernel for each actor that has a seat, by its number. */
type Fast = readonly (Player['onKernel'] | undefined)[];

/** The players as they play on the kernel, or undefined when one of them needs a view. */
export function fastPlayers(scenario: Scenario, players: Readonly<Record<string, Player>>): Fast | undefined {
  const seats = [...seatsOf(scenario), ...partiesAmong(scenario, players)];
  if (seats.some((seat) => !players[seat]?.onKernel)) return undefined;
  return kernelOf(scenario).compiler.names.actors.names.map((seat) => players[seat]?.onKernel);
}

/**
 * Plays a whole game on the kernel; it comes out as `playOut` has it.
 * @param sealed called when every seat has sealed, before the step is closed
 * @returns the row of the debrief
 */
export function onKernel(
  kernel: Kernel,
  players: Fast,
  cut: string,
  seed: number,
  sealed?: (row: Row) => void,
): Row {
  const { layout, names } = kernel.compiler;
  const { actors, seats } = names;
  const parties = actors.names.filter((_, actor) => actor >= seats.names.length && players[actor]);
  const row = kernel.open(cut, seed, parties);
  const lucks = actors.names.map((_, actor) => luckOf(seed, actor));
  for (const [seat, luck] of lucks.entries()) {
    if (seat < seats.names.length) kernel.choose(row, seat, players[seat]?.choose(kernel, seat, luck) ?? 0);
  }
  while (row[layout.phase] !== debrief) {
    if (row[layout.phase] === deliberation) {
      for (const seat of kernel.asked(row)) players[seat]?.decide(kernel, row, seat, lucks[seat] as Luck);
      sealed?.(row);
      kernel.closeRound(row);
    } else kernel.advance(row);
  }
  return row;
}
