import type { Luck } from '../rival/luck.ts';

/** Numbers from 0, dealt in any order, each as likely: a shuffle of which only what is looked at is drawn. */
export class Deck {
  readonly #cards: Int32Array;
  #left = 0;

  /** @param most cards that it can hold */
  constructor(most: number) {
    this.#cards = new Int32Array(most);
  }

  /** Lays the cards 0 to `count - 1` in order, whatever was dealt before. */
  lay(count: number): void {
    for (let card = 0; card < count; card += 1) this.#cards[card] = card;
    this.#left = count;
  }

  /** The next card; -1 when there is none left. */
  deal(luck: Luck): number {
    if (this.#left === 0) return -1;
    const at = luck.below(this.#left);
    const card = this.#cards[at] as number;
    this.#left -= 1;
    this.#cards[at] = this.#cards[this.#left] as number;
    return card;
  }
}
