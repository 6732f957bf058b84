import { useState } from 'preact/hooks';
import { dropKey, keptKeys } from '../../client/kept-keys.ts';
import type { PageProps } from '../../props.ts';

/** The sessions that this device runs, the one used last first. */
export function KeptSessions({ t, settings: { language } }: Pick<PageProps, 't' | 'settings'>) {
  const [kept, setKept] = useState(() => keptKeys().filter(({ role }) => role === 'facilitator'));
  if (kept.length === 0) return null;
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  return (
    <section class="card" aria-labelledby="kept-heading">
      <h2 id="kept-heading">{t('class-console:teach.kept')}</h2>
      <ul class="teach-kept">
        {kept.slice(0, 8).map(({ session, title, used, key }) => (
          <li key={session} class="row">
            <a href={`#console=${session}`}>{title}</a>
            <span class="small soft">{day.format(used)}</span>
            <button
              type="button"
              class="button button-quiet button-small"
              aria-label={t('class-console:teach.forgetOne', { title })}
              onClick={() => {
                dropKey(key);
                setKept(kept.filter((one) => one.key !== key));
              }}
            >
              {t('class-console:teach.forget')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
