import { seatClass } from '../seat-class.ts';
import { causeText } from '../text/cause-text.ts';
import { shortDate } from '../text/dates.ts';
import { meterName } from '../text/labels.ts';
import { By } from '../widgets/By.tsx';
import { Emblem, emblemOf } from '../widgets/Emblem.tsx';
import { Icon } from '../widgets/Icon.tsx';
import type { IconName } from '../widgets/icons.ts';
import { SeatName } from '../widgets/SeatName.tsx';
import { Ask } from './Ask.tsx';
import { isBetweenOrders } from './beats.ts';
import { useRoom } from './game-context.ts';
import { morningNews, type News, olderNews } from './news.ts';

/**
 * This morning's cable: the situation in the narrator's voice.
 * @param open as whoever holds no office reads it: nobody's own, and no secret
 */
export function Cables({ open = false }: { open?: boolean }) {
  const { bundle, view, words, t, language } = useRoom();
  const round = view.rounds[view.round] ?? '';
  return (
    <section class="panel cables" aria-labelledby="cables-heading" data-tour="cables">
      <h2 id="cables-heading" class="panel-heading" tabIndex={-1}>
        <Icon name="cable" />
        {t('room:cables.heading')}
        <Ask topic="cable" />
      </h2>
      {/* A new day's cable comes in anew. */}
      <article key={round} class={`cable paper ${open ? '' : seatClass(bundle.scenario, view.seat)}`}>
        <p class="cable-head small">
          <Emblem name={open ? 'press' : emblemOf(bundle.scenario, view.seat)} />
          <span class="cable-from">
            <time dateTime={view.date}>{shortDate(view.date, language, true)}</time>
            <span class="cable-number" aria-hidden="true">
              {t('room:cables.number', { at: view.round + 1 })}
            </span>
          </span>
          {view.locks && <span class="chip">{t('room:cables.lockDate')}</span>}
          {!open && <span class="cable-stamp">{t('room:cables.stamp')}</span>}
        </p>
        <p>{words(`rounds.${round}.cable`)}</p>
      </article>
    </section>
  );
}

/** What else came in this morning; earlier days lie folded underneath. */
export function NewsList() {
  const { view, words, t, language, bundle } = useRoom();
  const today = morningNews(view);
  const older = olderNews(view);
  const dateOf = (at: number) => bundle.scenario.calendar.rounds[view.rounds[at] ?? '']?.date ?? view.date;
  if (today.length + older.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="news-heading">
      <h2 id="news-heading" class="panel-heading">
        <Icon name="statement" />
        {t('room:cables.news')}
      </h2>
      {today.length > 0 && (
        <ul class="news">
          {today.map((news, at) => (
            <li key={at}>
              <NewsItem news={news} open />
            </li>
          ))}
        </ul>
      )}
      {older.map(({ round: at, news }) => (
        <details key={at} class="older">
          <summary>
            {shortDate(dateOf(at), language)} · {words(`rounds.${view.rounds[at]}.title`)}
          </summary>
          <ul class="news">
            {news.map((one, place) => (
              <li key={place}>
                <NewsItem news={one} />
              </li>
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

const iconOf: Record<News['kind'], IconName> = {
  happening: 'flag',
  headline: 'statement',
  passed: 'clock',
  move: 'statement',
  leak: 'leak',
  track: 'radar',
};

function NewsItem({ news: { entry, kind }, open = false }: { news: News; open?: boolean }) {
  const { bundle, words, t } = useRoom();
  const { scenario } = bundle;
  const cause = causeText(entry.cause, words, t);
  const changes = Object.entries(entry.changes);
  const about = entry.cause.kind === 'happening' && words(`happenings.${entry.cause.happening}.about`);
  return (
    <div class={`news-item news-${kind}`}>
      <Icon name={iconOf[kind]} />
      <div>
        <p>
          {cause.seat && <SeatName scenario={scenario} seat={cause.seat} words={words} />}{' '}
          <b>{cause.title}</b>{' '}
          {kind === 'leak' && <span class="chip chip-bad">{t('room:cables.leaked')}</span>}
          {isBetweenOrders(entry.cause) && <span class="soft small">{cause.sort}</span>}
          {kind === 'passed' && <span class="soft small">{t('room:cables.passed')}</span>}
        </p>
        {open && about && <p class="small">{about}</p>}
        {open && kind !== 'passed' && changes.length > 0 && (
          <p class="news-changes small">
            {changes.map(([meter, by]) => (
              <span key={meter}>
                {meterName(scenario, meter, words, t)} <By scenario={scenario} meter={meter} by={by} />
              </span>
            ))}
          </p>
        )}
      </div>
    </div>
  );
}
