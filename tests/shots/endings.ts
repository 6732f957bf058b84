import type { Game } from '../../src/crisis/game.ts';
import { playOut } from '../../src/lab/play-out.ts';
import { rivalPlayer } from '../../src/lab/rival-player.ts';
import { load } from '../load.ts';

const { scenario } = load('scenarios/gsomia-2019');
const rival = rivalPlayer(1);
/** The computer finds every ending well before. */
const mostGames = 400;

/** Games that the computer plays against itself, one a seed; played as far as somebody asks. */
const games: Game[] = [];
function gameOf(seed: number): Game {
  for (let next = games.length; next <= seed; next += 1) {
    const cut = next % 2 === 0 ? 'full' : 'short';
    games.push(playOut(scenario, { cut, seed: next, players: { seoul: rival, tokyo: rival } }));
  }
  return games[seed] as Game;
}

/** The first game that ends so. Throws when none of some hundreds does. */
export function gameThatEnds(ending: string): Game {
  for (let seed = 0; seed < mostGames; seed += 1) {
    const game = gameOf(seed);
    if (game.state.ending === ending) return game;
  }
  throw new Error(`none of ${mostGames} games ends in "${ending}"`);
}
