import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { languages } from '../../scenario/text.ts';
import { languageNames } from '../../web/language-names.ts';
import { MenuButton, type MenuItem } from '../../web/MenuButton.tsx';
import { SkipLink } from '../../web/SkipLink.tsx';
import { themes } from '../../web/settings.ts';
import { usePageTop } from '../../web/use-page-top.ts';
import type { PageProps } from '../props.ts';

interface PageHeadProps extends PageProps {
  heading: string;
  /** A short line over the heading. */
  over?: ComponentChildren;
  /** Lines of the menu before those of language and colours. */
  menu?: readonly MenuItem[];
  children?: ComponentChildren;
}

/** The top bar of a facilitator's page: its heading, what belongs beside it, and a menu. */
export function PageHead({ t, changeSettings, heading, over, menu = [], children }: PageHeadProps) {
  const title = usePageTop();
  useEffect(() => {
    document.title = `${heading} · ${t('game.name')}`;
  }, [heading, t]);
  const items: MenuItem[] = [
    ...menu,
    ...languages.map((language) => ({
      label: languageNames[language],
      lang: language,
      act: () => changeSettings({ language }),
    })),
    ...themes.map((theme) => ({
      label: `${t('settings.theme')}: ${t(`settings.${theme}`)}`,
      act: () => changeSettings({ theme }),
    })),
  ];
  return (
    <header class="bar no-print">
      <SkipLink label={t('menu.skip')} />
      <div class="bar-title">
        {over && <p class="bar-over">{over}</p>}
        <h1 ref={title} tabIndex={-1}>
          {heading}
        </h1>
      </div>
      {children}
      <MenuButton label={t('menu.open')} items={items} />
    </header>
  );
}
