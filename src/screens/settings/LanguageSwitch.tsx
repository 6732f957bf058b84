import { languages } from '../../scenario/text.ts';
import { languageNames } from '../../web/language-names.ts';
import type { ShellProps } from '../screen.ts';

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
          {languageNames[language]}
        </button>
      ))}
    </fieldset>
  );
}
