import { seatClass } from '../../../screens/seat-class.ts';
import { shortDate } from '../../../screens/text/dates.ts';
import { Icon } from '../../../screens/widgets/Icon.tsx';
import { langOf } from '../../../web/lang-of.ts';
import { headlineText } from '../../client/headline-text.ts';
import { useSeat } from '../seat-context.ts';

/** The headlines so far, the latest first, and whom each moved which way. */
export function Headlines() {
  const { t, parts, words, bundle, view, settings } = useSeat();
  const all = parts.headlines ?? [];
  if (all.length === 0) return null;
  const dateOf = (round: number) => bundle.scenario.calendar.rounds[view?.rounds[round] ?? '']?.date;
  return (
    <section class="panel" aria-labelledby="gallery-headlines">
      <h2 id="gallery-headlines" class="panel-heading">
        <Icon name="cable" />
        {t('classroom:press.past')}
      </h2>
      <ul class="headlines">
        {[...all].reverse().map((one) => {
          const date = dateOf(one.round);
          return (
            <li key={one.at} class={`paper ${seatClass(bundle.scenario, one.bloc.split('.')[0] ?? '')}`}>
              <p class="headline" lang={one.text && langOf(one.text)}>
                {headlineText(one, words, t)}
              </p>
              <p class="small soft">
                {date && <time dateTime={date}>{shortDate(date, settings.language)}</time>} {one.name} ·{' '}
                {t(one.by > 0 ? 'classroom:press.wasWarmer' : 'classroom:press.wasCooler', {
                  bloc: words(`blocs.${one.bloc}.name`),
                })}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
