import type { PageProps } from '../page-props.ts';
import { menuItems } from './menu-items.ts';
import type { Shell } from './shell.ts';
import type { ShellState } from './shell-state.ts';

/** What every page gets from the shell. */
export function shellProps(shell: Shell, state: ShellState): PageProps {
  const editing = state.games?.editingOf(state);
  return {
    t: state.t,
    language: state.settings.language,
    settings: state.settings,
    changeSettings: (change) => void shell.changeSettings(change),
    go: (to) => void shell.go(to),
    open: (dialog) => void shell.open(dialog),
    announce: (text) => shell.speaker.announce(text),
    notice(text) {
      shell.sound.play('error');
      shell.speaker.notice(text);
    },
    stage: shell.stage,
    sound: shell.sound,
    menu: menuItems(shell, state, editing),
    editing,
  };
}
