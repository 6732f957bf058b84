import type { Editing } from '../../screens/screen.ts';
import type { MenuItem } from '../../web/MenuButton.tsx';
import type { Shell } from './shell.ts';
import type { ShellState } from './shell-state.ts';

/** The menu of every page: help, saves, settings, the studio for the game's scenario, back to the title. */
export function menuItems(shell: Shell, { t }: ShellState, editing: Editing | undefined): MenuItem[] {
  return [
    { label: t('menu.help'), act: () => void shell.open({ kind: 'help' }) },
    { label: t('menu.saves'), act: () => void shell.open({ kind: 'saves' }) },
    { label: t('menu.settings'), act: () => void shell.open({ kind: 'settings' }) },
    ...(editing ? [{ label: t('menu.edit'), href: editing.href }] : []),
    { label: t('menu.title'), act: () => void shell.go('title') },
  ];
}
