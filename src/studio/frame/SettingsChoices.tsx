import { languages } from '../../scenario/text.ts';
import { languageNames } from '../../web/language-names.ts';
import { type Settings, themes } from '../../web/settings.ts';
import { Choice } from './Choice.tsx';

interface SettingsChoicesProps {
  t(key: 'studio:language' | 'settings.theme' | `settings.${Settings['theme']}`): string;
  settings: Settings;
  wear(change: Partial<Settings>): void;
}

/** The reader's language and colours, in the studio's top line. */
export function SettingsChoices({ t, settings, wear }: SettingsChoicesProps) {
  return (
    <>
      <Choice
        label={t('studio:language')}
        value={settings.language}
        choices={languages.map((value) => ({ value, label: languageNames[value], lang: value }))}
        onChoose={(language) => wear({ language })}
      />
      <Choice
        label={t('settings.theme')}
        value={settings.theme}
        choices={themes.map((value) => ({ value, label: t(`settings.${value}`) }))}
        onChoose={(theme) => wear({ theme })}
      />
    </>
  );
}
