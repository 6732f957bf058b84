import type { JournalEvent, Orders } from '../crisis/journal.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { briefing, debrief, deliberation, type Row } from '../kernel/layout.ts';
import { ordersIn } from '../kernel/rows.ts';
import { type Luck, luckFrom } from '../rival/luck.ts';
import { luckOf } from './play-out.ts';
import { randomPlayer } from './random-player.ts';

const player = randomPlayer.onKernel as NonNullable<typeof randomPlayer.onKernel>;

/** Chooses the events of a random game as a kernel's row has it, now and then leaving an order, or a seat, to its standing instruction. */
export class RandomEvents {
  readonly #kernel: Kernel;
  readonly #lucks: readonly Luck[];
  readonly #slips: Luck;
  readonly #desk: Row;

  constructor(kernel: Kernel, seed: number) {
    this.#kernel = kernel;
    this.#lucks = kernel.compiler.names.actors.names.map((_, actor) => luckOf(seed, actor));
    this.#slips = luckFrom(seed ^ 0x5eed);
    this.#desk = new Int32Array(kernel.compiler.layout.size);
  }

  /** The events that come next, up to one that the rules work on; none in the debrief. */
  next(row: Row): JournalEvent[] {
    const { layout, names } = this.#kernel.compiler;
    switch (row[layout.phase]) {
      case briefing:
        return names.seats.names.map((seat, number) => {
          const mustHave = player.choose(this.#kernel, number, this.#lucks[number] as Luck);
          return { type: 'choose', seat, mustHave: names.mustHaves[number]?.names[mustHave] ?? '' };
        });
      case deliberation: {
        this.#desk.set(row);
        const seals = this.#kernel.asked(row).flatMap((number): JournalEvent[] => {
          player.decide(this.#kernel, this.#desk, number, this.#lucks[number] as Luck);
          const orders = this.#slip(ordersIn(this.#kernel.compiler, this.#desk, number));
          return orders ? [{ type: 'seal', seat: names.actors.names[number] ?? '', orders }] : [];
        });
        return [...seals, { type: 'closeRound' }];
      }
      case debrief:
        return [];
      default:
        return [{ type: 'advance' }];
    }
  }

  /** In one case of sixteen a seat seals nothing; in as many each, it leaves out an act. */
  #slip({ public: open, quiet, ...orders }: Orders): Orders | undefined {
    const slip = this.#slips.below(16);
    if (slip === 0) return undefined;
    return { ...orders, ...(open && slip !== 1 && { public: open }), ...(quiet && slip !== 2 && { quiet }) };
  }
}
