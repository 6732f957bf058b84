import { type Game, openGame, play } from '../../src/crisis/game.ts';
import type { JournalEvent, Orders } from '../../src/crisis/journal.ts';
import type { State } from '../../src/crisis/state.ts';
import { loadSmall } from '../load.ts';

export const small = loadSmall().scenario;

/** Plays events one after another; a refusal fails the test that asked for it. */
export function following(game: Game, ...events: JournalEvent[]): Game {
  return events.reduce((before, event) => {
    const played = play(before, event);
    if (!played.ok) throw new Error(`${JSON.stringify(event)} refused: ${JSON.stringify(played.refusal)}`);
    return played.game;
  }, game);
}

/** A game whose first round is open: must-haves chosen, nothing sealed. */
export const opened = (seed = 1, cut = 'full'): Game =>
  following(
    openGame(small, { cut, seed }),
    { type: 'choose', seat: 'alba', mustHave: 'dutiesGone' },
    { type: 'choose', seat: 'boria', mustHave: 'pactKept' },
  );

/** Both seal, the step closes: the game stands in its resolution. */
export const resolved = (game: Game, alba: Orders = {}, boria: Orders = {}): Game =>
  following(
    game,
    { type: 'seal', seat: 'alba', orders: alba },
    { type: 'seal', seat: 'boria', orders: boria },
    { type: 'closeRound' },
  );

/** The same, and on to the next step. */
export const played = (game: Game, alba: Orders = {}, boria: Orders = {}): Game =>
  following(resolved(game, alba, boria), { type: 'advance' });

/** A game with parts of its state set by hand, to say only what a test is about. */
export const having = (game: Game, patch: Partial<State>): Game => ({
  ...game,
  state: { ...game.state, ...patch },
});

/** Plays idle steps until the last day's final text. */
export function lastDay(game: Game = opened()): Game {
  let now = game;
  while (now.state.round < 3) now = played(now);
  return now;
}
