import { playSameGames } from './same-games.ts';

playSameGames(2);
