import type { ScreenProps } from '../screen.ts';
import { meterName } from '../text/labels.ts';
import { signed } from '../text/numbers.ts';
import { SeatName } from '../widgets/SeatName.tsx';
import { SourceTitle } from '../widgets/SourceTitle.tsx';
import { assumptionsOf, labelCounts } from './assumptions.ts';
import { credits } from './credits.ts';

const kinds = ['documented', 'claim', 'invented'] as const;

/** What in the game is fact, claim and invention; what its model assumes, in the scenario's own numbers; credits. */
export function About({
  bundle,
  words,
  t,
  editing,
}: Pick<ScreenProps, 'bundle' | 'words' | 't' | 'editing'>) {
  const { scenario, sources } = bundle;
  const counts = labelCounts(scenario);
  return (
    <div class="about">
      <p class="part-head">{t('debrief:about.lead')}</p>
      {editing && (
        <section class="stack no-print">
          <p>{t('debrief:about.edit')}</p>
          <div class="row">
            <a class="button" href={editing.href} target="_blank" rel="noopener">
              {t('menu.edit')}
            </a>
          </div>
        </section>
      )}
      <section class="stack">
        <h3>{t('debrief:about.labels')}</h3>
        <dl class="about-labels">
          {kinds.map((kind) => (
            <div key={kind} class="card">
              <dt>
                <span class={`tag tag-${kind}`}>{t(`debrief:about.kind.${kind}`)}</span>{' '}
                <span class="number">{counts[kind]}</span>
              </dt>
              <dd>{t(`debrief:about.kindAbout.${kind}`)}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="stack">
        <h3>{t('debrief:about.rules')}</h3>
        <ul class="about-rules">
          {assumptionsOf(scenario).map(({ id, value }) => (
            <li key={id}>{t(`debrief:about.rule.${id}`, { value })}</li>
          ))}
        </ul>
      </section>
      <section class="stack">
        <h3>{t('debrief:about.people')}</h3>
        <p class="soft">{t('debrief:about.peopleAbout')}</p>
        <div class="two-sides">
          {Object.entries(scenario.delegations).map(([seat, { blocs, advisers, ratifiesAt }]) => (
            <div key={seat} class="card">
              <h4>
                <SeatName scenario={scenario} seat={seat} words={words} />
              </h4>
              <p>{t('debrief:about.ratifies', { value: ratifiesAt })}</p>
              <ul class="about-rules">
                {Object.entries(blocs).map(([bloc, { weight, threshold }]) => (
                  <li key={bloc}>
                    <b>{words(`blocs.${seat}.${bloc}.name`)}</b> ·{' '}
                    {t('debrief:about.bloc', { weight, threshold: signed(threshold) })}
                  </li>
                ))}
              </ul>
              <ul class="about-rules">
                {Object.entries(advisers).map(([adviser, { bias, spread, watches }]) => (
                  <li key={adviser}>
                    <b>{words(`advisers.${seat}.${adviser}.name`)}</b> ·{' '}
                    {t('debrief:about.adviser', {
                      bias: signed(bias),
                      spread,
                      watches: watches.map((meter) => meterName(scenario, meter, words, t)).join(t('comma')),
                    })}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      </section>
      {Object.keys(sources).length > 0 && (
        <details class="about-sources">
          <summary>{t('debrief:about.sources', { value: Object.keys(sources).length })}</summary>
          <ol class="source-list">
            {Object.entries(sources).map(([id, source]) => (
              <li key={id}>
                <span class="number">{id}</span> <SourceTitle source={source} t={t} />{' '}
                {source.grade !== 'K' && (
                  <span class="soft small">{t(`debrief:about.grade.${source.grade}`)}</span>
                )}
              </li>
            ))}
          </ol>
        </details>
      )}
      <section class="stack">
        <h3>{t('debrief:about.credits')}</h3>
        <ul class="about-credits">
          {credits.map(({ what, by, licence }) => (
            <li key={what}>
              <b>{what}</b> · {by} · {licence}
            </li>
          ))}
        </ul>
        <p>{t('debrief:about.licence')}</p>
      </section>
    </div>
  );
}
