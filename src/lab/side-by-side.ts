import type { JournalEvent } from '../crisis/journal.ts';
import type { Settings } from '../crisis/machine.ts';
import { refusal } from '../crisis/refusal.ts';
import type { State } from '../crisis/state.ts';
import { firstStep, step } from '../crisis/step.ts';
import type { Kernel } from '../kernel/kernel.ts';
import type { Row } from '../kernel/layout.ts';
import { playOn } from '../kernel/play-event.ts';
import { differences } from './differences.ts';

/** One game, played on the machine and on the kernel at once. */
export class SideBySide {
  readonly row: Row;
  readonly #kernel: Kernel;
  #state: State;

  constructor(kernel: Kernel, settings: Settings) {
    this.#kernel = kernel;
    this.#state = firstStep(kernel.compiler.scenario, settings);
    this.row = kernel.open(settings.cut, settings.seed, settings.parties, settings.from);
  }

  /** Plays an event on both. What the machine refuses is played on neither, and said. */
  play(event: JournalEvent): { refused: string } | { differences: string[] } {
    const { scenario } = this.#kernel.compiler;
    const no = refusal(scenario, this.#state, event);
    if (no) return { refused: `the machine refuses ${JSON.stringify(event)}: ${no.code}` };
    this.#state = step(scenario, this.#state, event);
    playOn(this.#kernel, this.row, event);
    return { differences: differences(this.#kernel, this.row, this.#state) };
  }
}
