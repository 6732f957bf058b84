import loud from '@phosphor-icons/core/duotone/speaker-high-duotone.svg?raw';
import mute from '@phosphor-icons/core/duotone/speaker-slash-duotone.svg?raw';
import type { ShellProps } from '../screen.ts';

/** Turns all sound off and on, from any page. */
export function MuteButton({ shell }: { shell: Pick<ShellProps, 't' | 'settings' | 'changeSettings'> }) {
  const { t, settings, changeSettings } = shell;
  const muted = settings.sound === 'off';
  return (
    <button
      type="button"
      class="button button-quiet mute"
      aria-pressed={muted}
      aria-label={t('menu.mute')}
      title={t(muted ? 'menu.unmuteAct' : 'menu.muteAct')}
      onClick={() => changeSettings({ sound: muted ? 'on' : 'off' })}
    >
      <span class="icon" aria-hidden="true" dangerouslySetInnerHTML={{ __html: muted ? mute : loud }} />
    </button>
  );
}
