import { MenuButton } from '../../web/MenuButton.tsx';
import type { ShellProps } from '../screen.ts';

/** The menu at the end of the top bar: help, saves, settings, the studio for the game's scenario, back to the title. */
export function Menu({ shell }: { shell: ShellProps }) {
  const { t, open, go, editing } = shell;
  return (
    <MenuButton
      label={t('menu.open')}
      items={[
        { label: t('menu.help'), act: () => open({ kind: 'help' }) },
        { label: t('menu.saves'), act: () => open({ kind: 'saves' }) },
        { label: t('menu.settings'), act: () => open({ kind: 'settings' }) },
        ...(editing ? [{ label: t('menu.edit'), href: editing.href }] : []),
        { label: t('menu.title'), act: () => go('title') },
      ]}
    />
  );
}
