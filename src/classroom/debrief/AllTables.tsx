import { seatsOf } from '../../crisis/place.ts';
import { scoreKinds } from '../../crisis/scores.ts';
import { outcomeText } from '../../screens/text/cause-text.ts';
import type { Translate } from '../../web/i18n.ts';
import { tableName } from '../console/people/places.ts';
import { useDebriefed } from './class-context.ts';
import { type Glance, glanceAt } from './glance.ts';
import { hasSwapped } from './played.ts';
import { Scatter, type Spot } from './Scatter.tsx';

/** All tables in one picture: both capitals' scores, the deals that both homes would have passed, and those made. */
export function AllTables() {
  const { t, bundle, words, played, now, session } = useDebriefed();
  const all = played.map(glanceAt);
  const [first = '', second = ''] = seatsOf(bundle.scenario);
  const [xName, yName] = [words(`delegations.${first}.name`), words(`delegations.${second}.name`)];
  const spots = (place: (glance: Glance) => readonly [number, number]): Spot[] =>
    all.map((glance) => {
      const [x, y] = place(glance);
      return { id: glance.id, label: glance.id, x, y, again: glance.play > 0, now: glance.id === now.id };
    });
  const needs = (seat: string) => bundle.scenario.delegations[seat]?.ratifiesAt ?? 100;
  return (
    <div class="stack">
      <div class="part-head">
        <p>{t('class-debrief:all.lead')}</p>
        {hasSwapped(session) && <p class="soft small">{t('class-debrief:all.again')}</p>}
      </div>
      <div class="scatters">
        {scoreKinds.map((kind) => (
          <Scatter
            key={kind}
            title={t(`score.${kind}`)}
            about={t(`debrief:score.${kind}About`)}
            {...{ xName, yName }}
            spots={spots(({ scores: [one, two] }) => [one[kind], two[kind]])}
          />
        ))}
        <Scatter
          title={t('class-debrief:all.texts')}
          about={t('class-debrief:all.textsAbout')}
          xName={t('debrief:deals.support', { side: xName })}
          yName={t('debrief:deals.support', { side: yName })}
          spots={spots(({ support }) => support)}
          both={{ x: needs(first), y: needs(second), name: t('debrief:deals.both') }}
        />
      </div>
      <TableList all={all} />
    </div>
  );
}

/** The same in words and figures. */
function TableList({ all }: { all: readonly Glance[] }) {
  const { t, bundle, words, now, choose } = useDebriefed();
  const seats = seatsOf(bundle.scenario);
  return (
    <div class="facts-box">
      <table class="facts">
        <thead>
          <tr>
            <th scope="col">{t('class-debrief:all.table')}</th>
            <th scope="col">{t('class-debrief:all.ending')}</th>
            {scoreKinds.map((kind) => (
              <th key={kind} scope="col">
                {t(`score.${kind}`)}
                <span class="soft small block">
                  {seats.map((seat) => words(`delegations.${seat}.name`)).join(' / ')}
                </span>
              </th>
            ))}
            <th scope="col">{t('class-debrief:all.agreed')}</th>
            <th scope="col">{t('class-debrief:all.possible')}</th>
          </tr>
        </thead>
        <tbody>
          {all.map((glance) => (
            <tr key={glance.id}>
              <th scope="row">
                <button
                  type="button"
                  class="button button-small"
                  aria-pressed={glance.id === now.id}
                  onClick={() => choose(glance.id)}
                >
                  {tableName(glance.id, t)}
                </button>
              </th>
              <td>
                {words(`endings.${glance.ending}.title`)}
                {glance.outcome && (
                  <span class="soft small block">
                    {outcomeText(glance.outcome, words, t as unknown as Translate)}
                  </span>
                )}
              </td>
              {scoreKinds.map((kind) => (
                <td key={kind} class="number">
                  {glance.scores[0][kind]} / {glance.scores[1][kind]}
                </td>
              ))}
              <td class="number">
                {t('class-debrief:all.of', { value: glance.agreed, of: glance.clauses })}
              </td>
              <td class="number">
                {t('class-debrief:all.of', { value: glance.ratifiable, of: glance.deals })}
                <span class="share-bar block" aria-hidden="true">
                  <span style={{ width: `${(100 * glance.ratifiable) / glance.deals}%` }} />
                </span>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
