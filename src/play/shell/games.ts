import type { ComponentChildren, ComponentType } from 'preact';
import type { Editing } from '../../screens/screen.ts';
import type { GameDesk } from './game-desk.ts';
import type { Shell } from './shell.ts';
import type { ShellState } from './shell-state.ts';

/** The part of the page that knows games: all that the title does without, fetched once it is asked for. */
export interface Games {
  desk: GameDesk;
  /** Where the open game's scenario can be written on. */
  editingOf(state: ShellState): Editing | undefined;
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
