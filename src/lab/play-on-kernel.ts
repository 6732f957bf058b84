import { seatsOf } from '../crisis/place.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { debrief, deliberation } from '../kernel/layout.ts';
import type { Scenario } from '../scenario/schema.ts';
import { luckOf } from './play-out.ts';
import type { Player } from './player.ts';
import type { Ended } from './simulate.ts';

/** A player of the kernel a seat, in the scenario's order. */
type Fast = readonly NonNullable<Player['onKernel']>[];

/** The players as they play on the kernel, or undefined when one of them needs a view. */
export function fastPlayers(scenario: Scenario, players: Readonly<Record<string, Player>>): Fast | undefined {
  const fast = seatsOf(scenario).flatMap((seat) => players[seat]?.onKernel ?? []);
  return fast.length === 2 ? fast : undefined;
}

/** Plays a whole game on the kernel; it comes out as `playOut` has it. */
export function onKernel(kernel: Kernel, players: Fast, cut: string, seed: number): Ended {
  const { names, layout } = kernel.compiler;
  const row = kernel.open(cut, seed);
  const seats = players.map((player, seat) => ({ player, seat, luck: luckOf(seed, seat) }));
  for (const { player, seat, luck } of seats) kernel.choose(row, seat, player.choose(kernel, seat, luck));
  while (row[layout.phase] !== debrief) {
    if (row[layout.phase] === deliberation) {
      for (const { player, seat, luck } of seats) player.decide(kernel, row, seat, luck);
      kernel.closeRound(row);
    } else kernel.advance(row);
  }
  return {
    ending: names.endings.names[(row[layout.ending] as number) - 1] ?? '',
    outcome: names.outcomes.names[(row[layout.outcome] as number) - 1] ?? '',
    rounds: (row[layout.round] as number) + 1,
    scores: Object.fromEntries(names.seats.names.map((seat, number) => [seat, kernel.scores(row, number)])),
    meters: Object.fromEntries(
      names.meters.names.map((meter, at) => [meter, row[layout.meters + at] as number]),
    ),
  };
}
