import type { Game } from '../../crisis/game.ts';
import { type Moment, momentsOf } from './moments.ts';

const known = new WeakMap<object, Promise<readonly Moment[]>>();

/** Lets the page paint and answer between two stretches of work. */
const breathe = () => new Promise<void>((go) => setTimeout(go, 0));

async function gather(game: Game, onProgress: (share: number) => void): Promise<readonly Moment[]> {
  const found: Moment[] = [];
  for (const moment of momentsOf(game.scenario, game.journal)) {
    found.push(moment);
    onProgress(moment.events / Math.max(1, game.journal.events.length));
    await breathe();
  }
  return found;
}

/**
 * The moments of a game, played again from its journal in small stretches, and kept for the next asker.
 * @param onProgress share of the journal played so far, 0..1
 */
export function momentsFor(
  game: Game,
  onProgress: (share: number) => void = () => {},
): Promise<readonly Moment[]> {
  const ready = known.get(game.journal) ?? gather(game, onProgress);
  known.set(game.journal, ready);
  return ready;
}
