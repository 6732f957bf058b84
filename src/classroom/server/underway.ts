/** What a server has begun and not finished. Once it closes it begins nothing more, and what is under way is waited for. */
export class Underway {
  #count = 0;
  #closing = false;
  #ended: () => void = () => {};

  /** To be called when something begins; what it gives back, when that is over. Undefined once the server closes. */
  begin(): (() => void) | undefined {
    if (this.#closing) return undefined;
    this.#count += 1;
    return () => {
      this.#count -= 1;
      if (this.#count === 0) this.#ended();
    };
  }

  /** What some work comes to; undefined, and nothing is done, once the server closes. */
  async run<T>(work: () => Promise<T>): Promise<T | undefined> {
    const over = this.begin();
    if (!over) return undefined;
    try {
      return await work();
    } finally {
      over();
    }
  }

  /** Once everything that was begun is over. */
  async end(): Promise<void> {
    this.#closing = true;
    if (this.#count > 0)
      await new Promise<void>((ended) => {
        this.#ended = ended;
      });
  }
}
