import { useState } from 'preact/hooks';
import { RadioCards } from '../../web/RadioCards.tsx';
import { Frame } from '../frame/Frame.tsx';
import type { ScreenProps } from '../screen.ts';
import { seatClass } from '../seat-class.ts';
import { fullDate, lastDay } from '../text/dates.ts';
import { refusalSentence } from '../text/refusal-sentence.ts';
import { Emblem, emblemOf } from '../widgets/Emblem.tsx';

/** The delegation's brief: its story, its home, its advisers, and the must-have to choose. */
export function BriefScreen(props: ScreenProps) {
  const { t, language, bundle, view, words, dispatch, rivalThinks, notice, choosing } = props;
  const { scenario } = bundle;
  const { seat } = view;
  const delegation = scenario.delegations[seat];
  const [picked, setPicked] = useState<string>();
  if (!delegation) return null;
  const chosen = view.mustHave !== undefined;
  const confirm = () => {
    if (picked === undefined) return notice(t('brief.pick'));
    const refusal = dispatch({ type: 'choose', seat, mustHave: picked });
    if (refusal) notice(refusalSentence(refusal, t, words));
  };
  return (
    <Frame shell={props} heading={words(`delegations.${seat}.name`)} over={t('brief.heading')} layout="wide">
      <div class={`brief ${seatClass(scenario, seat)}`}>
        <article class={`paper brief-paper ${seatClass(scenario, seat)}`}>
          <p class="brief-office">
            <Emblem name={emblemOf(scenario, seat)} />
            {words(`delegations.${seat}.office`)}
          </p>
          <p class="brief-goal">{words(`goal.${seat}`)}</p>
          {words(`delegations.${seat}.brief`)
            .split(/\n\s*\n/)
            .map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
          <p class="small soft">
            {t('brief.from', {
              from: fullDate(view.date, language),
              to: fullDate(lastDay(scenario.calendar.deadline), language),
            })}
          </p>
        </article>
        <section class="brief-must stack">
          <RadioCards<string>
            legend={t('brief.mustHave')}
            options={Object.entries(delegation.mustHaves).map(([id, { points }]) => ({
              value: id,
              title: words(`mustHaves.${seat}.${id}.title`),
              about: (
                <>
                  {words(`mustHaves.${seat}.${id}.about`)}{' '}
                  <span class="number brief-points">{t('brief.points', { points })}</span>
                </>
              ),
            }))}
            value={view.mustHave ?? (choosing ? choosing.leaning : picked)}
            onChange={(id) => !chosen && (choosing ? choosing.lean(id) : setPicked(id))}
          />
          <p class="small soft">{t('brief.mustHaveAbout')}</p>
          <div class="row">
            {choosing && !chosen && <choosing.Buttons />}
            {!choosing && (
              <button
                type="button"
                class="button button-main"
                aria-disabled={picked === undefined || chosen}
                onClick={() => !chosen && confirm()}
              >
                {t('brief.confirm')}
              </button>
            )}
            {chosen && rivalThinks && (
              <span class="soft" role="status">
                {t('brief.waiting', { name: words(`delegations.${view.other}.name`) })}
              </span>
            )}
          </div>
        </section>
        <section class="stack brief-home" aria-labelledby="brief-blocs">
          <h2 id="brief-blocs">{t('brief.blocs')}</h2>
          <p class="soft small">{t('brief.blocsAbout', { needs: delegation.ratifiesAt })}</p>
          <ul class="brief-blocs">
            {Object.entries(delegation.blocs).map(([bloc, { weight }]) => (
              <li key={bloc}>
                <div class="brief-bloc-head">
                  <Emblem name="bench" />
                  <strong>{words(`blocs.${seat}.${bloc}.name`)}</strong>
                  <span class="number small">{t('brief.weight', { weight })}</span>
                </div>
                <span class="brief-weight" style={{ '--weight': `${weight}%` }} aria-hidden="true" />
                <p class="small soft">{words(`blocs.${seat}.${bloc}.about`)}</p>
              </li>
            ))}
          </ul>
        </section>
        <section class="stack brief-staff" aria-labelledby="brief-advisers">
          <h2 id="brief-advisers">{t('brief.advisers')}</h2>
          <dl class="brief-advisers">
            {Object.keys(delegation.advisers).map((adviser) => (
              <div key={adviser}>
                <dt>{words(`advisers.${seat}.${adviser}.name`)}</dt>
                <dd class="small soft">{words(`advisers.${seat}.${adviser}.about`)}</dd>
              </div>
            ))}
          </dl>
        </section>
      </div>
    </Frame>
  );
}
