import { useEffect } from 'preact/hooks';
import { languages } from '../../scenario/text.ts';
import { languageNames } from '../../web/language-names.ts';
import { themes } from '../../web/settings.ts';
import { tableName } from '../console/people/places.ts';
import { useWall } from './wall-context.ts';

/** Tables that the bar has room to call by their whole name. */
const mostNamed = 6;

interface WallBarProps {
  /** The table that is shown large; undefined for all. */
  chosen: string | undefined;
  /** Absent while there is nothing to choose. */
  choose: ((group: string | undefined) => void) | undefined;
}

/** At the foot of the wall: which table, which language, which colours. Arrow keys lead from table to table, 0 to all. */
export function WallBar({ chosen, choose }: WallBarProps) {
  const { t, settings, changeSettings, tables } = useWall();
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!choose || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target instanceof Element && event.target.closest('select, input, textarea')) return;
      const groups = tables.map(({ group }) => group);
      const at = groups.indexOf(chosen ?? '');
      if (event.key === 'ArrowRight') choose(groups[(at + 1) % groups.length]);
      else if (event.key === 'ArrowLeft')
        choose(groups[(at + groups.length - 1 + (at < 0 ? 1 : 0)) % groups.length]);
      else if (event.key === '0' || event.key === 'Escape') choose(undefined);
      else if (/^[1-9]$/.test(event.key)) choose(groups[Number(event.key) - 1] ?? chosen);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [choose, chosen, tables]);
  return (
    <footer class="wall-bar">
      {choose && tables.length > 1 && (
        <div class="row">
          <button
            type="button"
            class="button button-small"
            aria-pressed={chosen === undefined}
            onClick={() => choose(undefined)}
          >
            {t('class-console:wall.all')}
          </button>
          {tables.map(({ group }) => (
            <button
              key={group}
              type="button"
              class="button button-small"
              aria-label={tableName(group, t)}
              aria-pressed={chosen === group}
              onClick={() => choose(group)}
            >
              {tables.length > mostNamed ? group.replace(/'+$/, '') : tableName(group, t)}
            </button>
          ))}
        </div>
      )}
      <div class="row wall-bar-end">
        <select
          class="wall-choice"
          aria-label={t('menu.language')}
          value={settings.language}
          onChange={({ currentTarget: { value } }) => {
            const language = languages.find((one) => one === value);
            if (language) changeSettings({ language });
          }}
        >
          {languages.map((language) => (
            <option key={language} value={language} lang={language}>
              {languageNames[language]}
            </option>
          ))}
        </select>
        <select
          class="wall-choice"
          aria-label={t('settings.theme')}
          value={settings.theme}
          onChange={({ currentTarget: { value } }) => {
            const theme = themes.find((one) => one === value);
            if (theme) changeSettings({ theme });
          }}
        >
          {themes.map((theme) => (
            <option key={theme} value={theme}>
              {t(`settings.${theme}`)}
            </option>
          ))}
        </select>
        <button
          type="button"
          class="button button-small"
          onClick={() =>
            void (document.fullscreenElement
              ? document.exitFullscreen()
              : document.documentElement.requestFullscreen())
          }
        >
          {t('class-console:wall.full')}
        </button>
      </div>
    </footer>
  );
}
