import { GameDialogs } from './GameDialogs.tsx';
import { GamePage } from './GamePage.tsx';
import { GameDesk } from './game-desk.ts';
import type { Games } from './games.ts';
import type { Shell } from './shell.ts';

/** Opens the part of the page that knows games. */
export const openGames = (shell: Shell): Games => ({
  desk: new GameDesk(shell),
  Page: GamePage,
  Dialogs: GameDialogs,
});
