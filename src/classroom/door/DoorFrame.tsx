import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import table from '../../../assets/title/table.svg?raw';
import { languages } from '../../scenario/text.ts';
import { languageNames } from '../../web/language-names.ts';
import type { PageProps } from '../props.ts';
import '../../screens/settings/settings.css';
import '../../screens/widgets/picture.css';
import './door.css';

interface DoorFrameProps {
  page: PageProps;
  heading: string;
  children: ComponentChildren;
}

/** What the pages at the door share: one column, and the language in which everything speaks. */
export function DoorFrame({ page, heading, children }: DoorFrameProps) {
  const { t, settings, changeSettings } = page;
  useEffect(() => {
    document.title = `${heading} · ${t('game.name')}`;
  }, [heading, t]);
  return (
    <main class="door stack">
      {/* The title's own table: a drawing of ours, put in when the page is built. */}
      <div class="door-table table-picture" aria-hidden="true" dangerouslySetInnerHTML={{ __html: table }} />
      <header class="door-head">
        <p class="door-game">{t('game.name')}</p>
        <fieldset class="languages" aria-label={t('menu.language')}>
          {languages.map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              class="button button-quiet language"
              aria-pressed={language === settings.language}
              onClick={() => changeSettings({ language })}
            >
              {languageNames[language]}
            </button>
          ))}
        </fieldset>
      </header>
      <h1>{heading}</h1>
      {children}
    </main>
  );
}
