import { otherOf } from '../../crisis/place.ts';
import { shortDate } from '../text/dates.ts';
import { beliefsOf } from './beliefs.ts';
import type { OpenedProps } from './opened.ts';

/** What the computer's delegation thought the reader must have, round by round. */
export function Beliefs({ bundle, moments, slots, session, view, words, t, language }: OpenedProps) {
  if (session.mode.kind !== 'computer') return null;
  const { seat } = session.mode;
  const rival = otherOf(bundle.scenario, seat);
  const mustHaves = Object.keys(bundle.scenario.delegations[seat]?.mustHaves ?? {});
  return (
    <section class="stack">
      <h3>{t('debrief:secrets.beliefs', { side: words(`delegations.${rival}.name`) })}</h3>
      <p class="soft">{t('debrief:secrets.beliefsAbout')}</p>
      <div class="facts-box">
        <table class="facts">
          <thead>
            <tr>
              <th scope="col">{t('debrief:numbers.when')}</th>
              {mustHaves.map((id) => (
                <th key={id} scope="col">
                  {words(`mustHaves.${seat}.${id}.title`)}{' '}
                  {view.mustHave === id && <span class="chip">{t('debrief:secrets.chosen')}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {beliefsOf(bundle.scenario, moments, rival).map(({ place, percent }) => (
              <tr key={place}>
                <th scope="row">
                  {shortDate(slots.find((slot) => slot.place === place)?.date ?? '', language)}
                </th>
                {mustHaves.map((id) => (
                  <td key={id} class="number">
                    <span
                      class="share-bar"
                      aria-hidden="true"
                      style={{ '--share': `${percent[id] ?? 0}%` }}
                    />
                    {percent[id] ?? 0} %
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
