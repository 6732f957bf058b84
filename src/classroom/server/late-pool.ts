import type { Piscina } from 'piscina';

/** The settings of a pool of threads. */
type Settings = NonNullable<ConstructorParameters<typeof Piscina>[0]>;

/** Threads that are made when there is something to do: a server that was killed is back sooner without them. */
export class LatePool<Question, Answer> {
  readonly #settings: Settings;
  #made: Promise<Piscina<Question, Answer>> | undefined;
  #stopped = false;

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Does one piece of work in a thread. Throws what the thread throws, where too many wait, and after the end. */
  async run(question: Question, options?: { signal?: AbortSignal }): Promise<Answer> {
    if (this.#stopped) throw new Error('these threads have stopped');
    this.#made ??= this.#make();
    return (await this.#made).run(question, options);
  }

  async destroy(): Promise<void> {
    this.#stopped = true;
    await (await this.#made)?.destroy();
  }

  async #make(): Promise<Piscina<Question, Answer>> {
    const { Piscina } = await import('piscina');
    return new Piscina(this.#settings);
  }
}
