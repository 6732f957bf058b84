import type { ShellProps } from '../../screens/screen.ts';
import type { Translate } from '../../web/i18n.ts';
import type { PageProps } from '../props.ts';
import type { SeatContext } from './seat-context.ts';

/** What the seat's screens get from the page round them. */
export function shellOf(
  page: PageProps &
    Pick<SeatContext, 'openOver'> &
    Pick<ShellProps, 'sound' | 'stage'> & { announce(text: string): void },
): ShellProps {
  const { t, settings, changeSettings, notice, announce, openOver, sound, stage } = page;
  return {
    // The classroom's texts hold all that those pages ask for, and more.
    t: t as unknown as Translate,
    language: settings.language,
    ...{ settings, changeSettings, announce, sound, stage },
    notice(text) {
      sound.play('error');
      notice(text);
    },
    open: ({ kind }) => openOver(kind),
    menu: [
      { label: t('classroom:menu.device'), act: () => openOver('device') },
      { label: t('menu.help'), act: () => openOver('help') },
      { label: t('menu.settings'), act: () => openOver('settings') },
    ],
  };
}
