/** Wishes of a page that it has not been told yet what came of. */
export class Untold {
  readonly #waiting = new Map<string, () => void>();

  /** Resolves once the page is told what came of a wish, or will not be over this line. */
  of(wish: string): Promise<void> {
    return new Promise((told) => this.#waiting.set(wish, told));
  }

  /** The page was told what came of a wish, or nothing came of it. */
  tell(wish: string | undefined): void {
    if (wish === undefined) return;
    this.#waiting.get(wish)?.();
    this.#waiting.delete(wish);
  }

  /** The line is lost: on the next one the page is told everything. */
  end(): void {
    for (const told of this.#waiting.values()) told();
    this.#waiting.clear();
  }
}
