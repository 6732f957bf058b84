import type { Game } from '../crisis/game.ts';
import type { Level } from '../rival/levels.ts';

/** A game and who sat at it, as far as its ending and its debrief ask. */
export interface Sitting {
  game: Game;
  /** Played under invented names until the debrief. */
  masked: boolean;
  /** Seats that the computer played and how hard it thought: a delegation first, then third parties. */
  computer: readonly { seat: string; level: Level }[];
}
