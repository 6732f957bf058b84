import { type Language, languages } from '../../scenario/text.ts';
import type { ShellProps } from '../screen.ts';

/** Each language by its own name, as its readers look for it. */
const names: Record<Language, string> = { en: 'English', ko: '한국어', ja: '日本語' };

/** Switches the language of everything at once. */
export function LanguageSwitch({ shell }: { shell: ShellProps }) {
  return (
    <fieldset class="languages" aria-label={shell.t('menu.language')}>
      {languages.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          class="button button-quiet language"
          aria-pressed={language === shell.language}
          onClick={() => shell.changeSettings({ language })}
        >
          {names[language]}
        </button>
      ))}
    </fieldset>
  );
}
