import type { Interruption, JournalEvent, Orders } from '../crisis/journal.ts';
import { isBloc } from '../crisis/place.ts';
import type { Kernel } from '../kernel/kernel.ts';
import { briefing, debrief, deliberation, type Row } from '../kernel/layout.ts';
import { ordersIn } from '../kernel/rows.ts';
import { type Luck, luckFrom } from '../rival/luck.ts';
import { luckOf } from './play-out.ts';
import { randomPlayer } from './random-player.ts';

const player = randomPlayer.onKernel as NonNullable<typeof randomPlayer.onKernel>;

/**
 * Chooses the events of a random game as a kernel's row has it, now and then leaving an order, or a seat, to its standing
 * instruction; now and then the host lets something happen before a seat seals, or the press has its headline.
 */
export class RandomEvents {
  readonly #kernel: Kernel;
  readonly #lucks: readonly Luck[];
  readonly #slips: Luck;
  readonly #outside: Luck;
  readonly #blocs: readonly string[];
  readonly #desk: Row;
  /** Actors that have sealed in the present step, or will not. */
  readonly #done = new Set<number>();

  constructor(kernel: Kernel, seed: number) {
    const { scenario, names, layout } = kernel.compiler;
    this.#kernel = kernel;
    this.#lucks = names.actors.names.map((_, actor) => luckOf(seed, actor));
    this.#slips = luckFrom(seed ^ 0x5eed);
    this.#outside = luckFrom(seed ^ 0xc1a55);
    this.#blocs = names.meters.names.filter((meter) => isBloc(scenario, meter));
    this.#desk = new Int32Array(layout.size);
  }

  /** The next event; undefined in the debrief. */
  next(row: Row): JournalEvent | undefined {
    const { layout, names } = this.#kernel.compiler;
    switch (row[layout.phase]) {
      case briefing: {
        const number = row[layout.mustHaves] === 0 ? 0 : 1;
        const mustHave = player.choose(this.#kernel, number, this.#lucks[number] as Luck);
        return {
          type: 'choose',
          seat: names.seats.names[number] ?? '',
          mustHave: names.mustHaves[number]?.names[mustHave] ?? '',
        };
      }
      case deliberation:
        return this.#interruption(row) ?? this.#seal(row);
      case debrief:
        return undefined;
      default:
        // What was sealed in a step that broke off is not asked for again.
        this.#done.clear();
        return { type: 'advance' };
    }
  }

  #seal(row: Row): JournalEvent {
    const { compiler } = this.#kernel;
    for (const number of this.#kernel.asked(row)) {
      if (this.#done.has(number)) continue;
      this.#done.add(number);
      this.#desk.set(row);
      player.decide(this.#kernel, this.#desk, number, this.#lucks[number] as Luck);
      const orders = this.#slip(ordersIn(compiler, this.#desk, number));
      if (orders) return { type: 'seal', seat: compiler.names.actors.names[number] ?? '', orders };
    }
    return { type: 'closeRound' };
  }

  /** In one case of eight something comes first that is nobody's order, if it may; what may break a crisis more often. */
  #interruption(row: Row): Interruption | undefined {
    const luck = this.#outside;
    if (luck.below(8) > 0) return undefined;
    const { scenario, names } = this.#kernel.compiler;
    const { happenings } = names;
    if (luck.below(3) === 0) {
      const bloc = luck.pick(this.#blocs) as string;
      const by = luck.below(2) === 0 ? 1 : -1;
      return this.#kernel.headlineRefusal(row) ? undefined : { type: 'headline', bloc, by };
    }
    const some = luck.pick(happenings.names) as string;
    const happening = luck.below(4) === 0 ? scenario.rules.incident.happening : some;
    const no = this.#kernel.injectRefusal(row, happenings.at(happening));
    return no ? undefined : { type: 'inject', happening };
  }

  /** In one case of sixteen a seat seals nothing; in as many each, it leaves out an act. */
  #slip({ public: open, quiet, ...orders }: Orders): Orders | undefined {
    const slip = this.#slips.below(16);
    if (slip === 0) return undefined;
    return { ...orders, ...(open && slip !== 1 && { public: open }), ...(quiet && slip !== 2 && { quiet }) };
  }
}
