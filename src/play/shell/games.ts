import type { ComponentChildren, ComponentType } from 'preact';
import type { GameDesk } from './game-desk.ts';
import type { Shell } from './shell.ts';

/** The part of the page that knows games: all that the title does without, fetched once it is asked for. */
export interface Games {
  desk: GameDesk;
  /** Every page but the title. */
  Page: ComponentType<GamesProps>;
  /** What is open over a page; `top` stands over its words. */
  Dialogs: ComponentType<GamesProps & { top: ComponentChildren }>;
}

/** What the pages and dialogs of games get. */
export interface GamesProps {
  shell: Shell;
  desk: GameDesk;
}
