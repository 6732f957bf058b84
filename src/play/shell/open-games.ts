import { editingOf } from '../editing.ts';
import { GameDialogs } from './GameDialogs.tsx';
import { GamePage } from './GamePage.tsx';
import { GameDesk } from './game-desk.ts';
import type { Games } from './games.ts';
import { hearGame } from './hear-game.ts';
import type { Shell } from './shell.ts';

/** Opens the part of the page that knows games. */
export function openGames(shell: Shell): Games {
  hearGame(shell);
  return { desk: new GameDesk(shell), editingOf, Page: GamePage, Dialogs: GameDialogs };
}
