import { Dialog } from '../../web/Dialog.tsx';
import { RadioCards } from '../../web/RadioCards.tsx';
import { type Settings, textSizes, themes } from '../../web/settings.ts';
import type { ShellProps } from '../screen.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { SoundRows } from './SoundRows.tsx';

/** What a reader sets for all games: takes effect at once. */
export function SettingsDialog({ shell, onClose }: { shell: ShellProps; onClose(): void }) {
  const { t, settings, changeSettings } = shell;
  return (
    <Dialog heading={t('settings.heading')} closeLabel={t('menu.close')} onClose={onClose}>
      <div class="settings">
        <LanguageSwitch shell={shell} />
        <RadioCards<Settings['theme']>
          legend={t('settings.theme')}
          layout="row"
          options={themes.map((value) => ({
            value,
            title: t(`settings.${value}`),
          }))}
          value={settings.theme}
          onChange={(theme) => changeSettings({ theme })}
        />
        <RadioCards<Settings['textSize']>
          legend={t('settings.textSize')}
          layout="row"
          options={textSizes.map((value) => ({ value, title: `${value}%` }))}
          value={settings.textSize}
          onChange={(textSize) => changeSettings({ textSize })}
        />
        <RadioCards<Settings['wording']>
          legend={t('settings.wording')}
          layout="row"
          options={[
            { value: 'full', title: t('settings.wordingFull') },
            { value: 'plain', title: t('settings.wordingPlain'), about: t('settings.wordingPlainAbout') },
          ]}
          value={settings.wording}
          onChange={(wording) => changeSettings({ wording })}
        />
        <SoundRows shell={shell} />
        <RadioCards<Settings['motion']>
          legend={t('settings.motion')}
          layout="row"
          options={[
            { value: 'system', title: t('settings.system') },
            { value: 'less', title: t('settings.motionLess') },
            { value: 'full', title: t('settings.motionFull') },
          ]}
          value={settings.motion}
          onChange={(motion) => changeSettings({ motion })}
        />
        <RadioCards<Settings['countdown']>
          legend={t('settings.countdown')}
          layout="row"
          options={(['off', 'gentle', 'strict'] as const).map((value) => ({
            value,
            title: t(`choice.${value}`),
          }))}
          value={settings.countdown}
          onChange={(countdown) => changeSettings({ countdown })}
        />
        <RadioCards<Settings['shortcuts']>
          legend={t('settings.shortcuts')}
          layout="row"
          options={(['on', 'off'] as const).map((value) => ({
            value,
            title: t(value === 'on' ? 'settings.shortcutsOn' : 'settings.shortcutsOff'),
          }))}
          value={settings.shortcuts}
          onChange={(shortcuts) => changeSettings({ shortcuts })}
        />
      </div>
    </Dialog>
  );
}
