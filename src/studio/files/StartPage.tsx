import { useEffect, useState } from 'preact/hooks';
import { type Translate, translator } from '../../web/i18n.ts';
import { SkipLink } from '../../web/SkipLink.tsx';
import type { Settings } from '../../web/settings.ts';
import { SettingsChoices } from '../frame/SettingsChoices.tsx';
import { keepSettings } from '../wear-settings.ts';
import { allShipped } from './all-shipped.ts';
import type { FilesDesk } from './files-desk.ts';
import { StartChoices } from './StartChoices.tsx';
import { takeDrops } from './take-drops.ts';

/** What an author does first, once the studio is open. */
export type FirstAct = (files: FilesDesk) => Promise<void>;

interface StartPageProps {
  first: Settings;
  words: Translate<'studioStart'>;
  /** Opens the studio in this page's place; fails where it cannot be fetched. */
  open(settings: Settings, act?: FirstAct): Promise<void>;
}

/** The studio for an author who has no draft here yet: where to begin, and nothing of the desk itself. */
export function StartPage({ first, words, open }: StartPageProps) {
  const [{ settings, t }, setWorn] = useState({ settings: first, t: words });
  const [dragging, setDragging] = useState(false);
  const [standing, setStanding] = useState<'opening' | 'failed'>();
  const begin = (act?: FirstAct) => {
    if (standing === 'opening') return;
    setStanding('opening');
    open(settings, act).catch((error) => {
      console.warn(error);
      setStanding('failed');
    });
  };
  useEffect(() => {
    document.title = t('studio:title');
  }, [t]);
  useEffect(() => {
    const endDrops = takeDrops({
      drag: setDragging,
      take: (chosen, folder) => begin((files) => files.take(chosen, folder)),
    });
    // A link was followed into this tab: the studio reads it.
    const follow = () => begin();
    addEventListener('hashchange', follow);
    return () => {
      endDrops();
      removeEventListener('hashchange', follow);
    };
  });
  const wear = async (change: Partial<Settings>) => {
    const next = { ...settings, ...change };
    const words = await translator<'studioStart'>(next.language, 'studioStart');
    keepSettings(next);
    setWorn({ settings: next, t: words });
  };
  return (
    <div class="studio-start">
      <header class="studio-head">
        <SkipLink label={t('menu.skip')} />
        <h1>{t('studio:title')}</h1>
        <div class="studio-settings">
          <SettingsChoices t={t} settings={settings} wear={(change) => void wear(change)} />
        </div>
      </header>
      <main class="studio-first stack" id="main" aria-busy={standing === 'opening'}>
        <h2>{t('studio-files:start.heading')}</h2>
        <p>{t('studio-files:start.about')}</p>
        {/* There before it says anything, so that screen readers hear it. */}
        <p role="status" class="only-read">
          {standing === 'opening' && t('studio-files:start.opening')}
        </p>
        {standing === 'opening' && (
          <p class="soft" aria-hidden="true">
            {t('studio-files:start.opening')}
          </p>
        )}
        {standing === 'failed' && <p role="alert">{t('studio-files:start.failed')}</p>}
        <div class="files-start">
          <StartChoices
            t={t}
            language={settings.language}
            shipped={allShipped}
            onNew={(id) => begin((files) => files.newFrom(id))}
            onFiles={(chosen) => begin((files) => files.take(chosen))}
            onFolder={(asked) => begin((files) => files.takeFolder(asked))}
          />
        </div>
      </main>
      {dragging && <div class="files-drop">{t('studio-files:dropHere')}</div>}
    </div>
  );
}
