import { useEffect, useState } from 'preact/hooks';
import table from '../../../assets/title/table.svg?raw';
import type { Save } from '../../screens/saves/save.ts';
import { LanguageSwitch } from '../../screens/settings/LanguageSwitch.tsx';
import { MuteButton } from '../../screens/sound/MuteButton.tsx';
import { StageWindow } from '../../screens/stage/StageWindow.tsx';
import { usePageTop } from '../../web/use-page-top.ts';
import type { PageProps } from '../page-props.ts';
import type { Shell } from '../shell/shell.ts';
import { savedAt } from './saved-at.ts';
import { useClassServer } from './use-class-server.ts';

interface TitleProps {
  shell: PageProps;
  desk: Pick<Shell, 'goOn' | 'lastSave' | 'library' | 'store'>;
}

/** The first page: go on, begin, load, settings, help, and the language of it all. */
export function TitleScreen({ shell, desk }: TitleProps) {
  const { t, language, go, open } = shell;
  const heading = usePageTop();
  const together = useClassServer();
  const [last, setLast] = useState<Save>();
  useEffect(() => {
    document.title = t('game.name');
    shell.stage.setView(undefined);
    void desk.lastSave().then(setLast, () => {});
  }, []);
  const goOn = desk.store.value.session || last ? () => void desk.goOn(last) : undefined;
  const empty = desk.library.length === 0;
  return (
    <div class="page title">
      <StageWindow stage={shell.stage} class="title-map" />
      {/* Two chairs, a lamp and a sealed letter before the map: a drawing of ours, put in when the page is built. */}
      <div class="title-table table-picture" aria-hidden="true" dangerouslySetInnerHTML={{ __html: table }} />
      <main class="title-main">
        <div class="title-name">
          <h1 ref={heading} tabIndex={-1} lang="en">
            {t('game.name')}
          </h1>
          <p>{t('game.about')}</p>
        </div>
        {empty && <p role="alert">{t('title.noScenario')}</p>}
        <nav class="title-menu">
          {goOn && (
            <button type="button" class="button button-main title-go" onClick={goOn}>
              <span>{t('menu.continue')}</span>
              {last && <span class="title-last">{last.name}</span>}
              {last && <span class="title-last">{savedAt(last, language)}</span>}
            </button>
          )}
          <button
            type="button"
            class={goOn ? 'button' : 'button button-main'}
            disabled={empty}
            onClick={() => go('choice')}
          >
            {t('menu.newGame')}
          </button>
          <button type="button" class="button" onClick={() => open({ kind: 'saves' })}>
            {t('menu.load')}
          </button>
          <button type="button" class="button" onClick={() => open({ kind: 'help' })}>
            {t('menu.howToPlay')}
          </button>
          <button type="button" class="button" onClick={() => open({ kind: 'settings' })}>
            {t('menu.settings')}
          </button>
          {together && (
            <div class="title-together">
              <a class="button" href="classroom/#teach">
                {t('title.class')}
              </a>
              <a class="button" href="classroom/#teach=two">
                {t('title.network')}
              </a>
            </div>
          )}
          <a class="button" href="studio/">
            {t('title.write')}
          </a>
        </nav>
        <div class="title-foot">
          <LanguageSwitch shell={shell} />
          <MuteButton shell={shell} />
        </div>
      </main>
    </div>
  );
}
