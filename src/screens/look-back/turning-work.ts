import type { Game } from '../../crisis/game.ts';
import { turningPoints } from '../../lab/turning-points.ts';
import type { TurningPoints } from '../../lab/turning-points-type.ts';
import { plausiblePolicy } from '../../rival/policy.ts';
import type { LookBack } from './look-back.ts';

/** What a look back for turning points is asked: a finished game. */
export interface TurningQuestion {
  game: Game;
}

/** Games that one expectation is the mean of: more would be surer and slower. */
const playouts = 40;

/** Finds the turning points of a finished game. Throws RangeError when it is not over. */
export const turningWork = ({ game }: TurningQuestion): LookBack<TurningPoints> =>
  turningPoints(game, { playouts, seed: game.journal.seed }, plausiblePolicy());
