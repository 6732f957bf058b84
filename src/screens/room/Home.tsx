import { useMemo } from 'preact/hooks';
import { homeIf } from '../../crisis/home-view.ts';
import { scoreKinds } from '../../crisis/scores.ts';
import type { BlocView } from '../../crisis/view-type.ts';
import { range } from '../text/numbers.ts';
import { Icon } from '../widgets/Icon.tsx';
import { Ask } from './Ask.tsx';
import { useRoom } from './game-context.ts';
import { Support } from './Support.tsx';

/** Own home: each bloc's weight, mood and reading of the text; then the advisers, and what one is playing for. */
export function Home() {
  const { bundle, view, t, words } = useRoom();
  return (
    <div class="home">
      <Blocs />
      <Aims />
      <section class="advisers">
        <h3>
          {t('room:home.advisers')} <Ask topic="forecast" />
        </h3>
        <ul class="stack">
          {Object.keys(bundle.scenario.delegations[view.seat]?.advisers ?? {}).map((adviser) => (
            <li key={adviser} class="small">
              <b>{words(`advisers.${view.seat}.${adviser}.name`)}</b>{' '}
              <span class="soft">{words(`advisers.${view.seat}.${adviser}.about`)}</span>
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}

/** How own blocs read the text as it stands, or as it would with the draft's changes. */
export function Blocs() {
  const { bundle, view, draft, t, words } = useRoom();
  const { scenario } = bundle;
  const edits = draft.edits ?? [];
  const home = useMemo(() => homeIf(scenario, view, edits), [scenario, view, edits]);
  return (
    <section class="panel" aria-labelledby="home-heading">
      <h2 id="home-heading" class="panel-heading">
        <Icon name="home" />
        {words(`delegations.${view.seat}.name`)} <Ask topic="bloc" />
      </h2>
      <p class="small soft">
        {t(edits.length > 0 ? 'room:table.homeIf' : 'room:table.homeNow')} <Ask topic="mood" />
      </p>
      <Support home={home} />
      <ul class="blocs">
        {Object.entries(home.blocs).map(([bloc, now]) => (
          <li key={bloc}>
            <BlocCard bloc={bloc} now={now} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function BlocCard({ bloc, now }: { bloc: string; now: BlocView }) {
  const { view, words, t } = useRoom();
  const base = `blocs.${view.seat}.${bloc}`;
  return (
    <article class={`bloc bloc-${now.leans}`}>
      <header class="bloc-head">
        <h3>
          {words(`${base}.name`)}{' '}
          <span class="bloc-weight number">{t('room:home.weight', { weight: now.weight })}</span>
        </h3>
        <b class="bloc-lean">{t(`room:home.leans.${now.leans}`)}</b>
      </header>
      <p class="small soft">{words(`${base}.about`)}</p>
      <p class="bloc-numbers small number">
        <span>{t('room:home.mood', { mood: now.mood })}</span>
        <span
          class="gauge"
          aria-hidden="true"
          style={{ '--low': now.margin.low, '--high': now.margin.high }}
        />
        <span>{t('room:home.margin', { range: range(now.margin.low, now.margin.high) })}</span>
      </p>
      {now.reasons.length > 0 && (
        <ul class="tastes small" aria-label={t('room:home.reasons')}>
          {now.reasons.map(({ clause, taste }) => (
            <li key={clause} class={taste > 0 ? 'taste-good' : 'taste-bad'}>
              {words(`clauses.${clause}.title`)} {range(taste, taste)}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

/** The chosen must-have and the three scores, were it all to end now. */
function Aims() {
  const { view, words, t } = useRoom();
  return (
    <section class="aims">
      <h3>{t('room:home.goal')}</h3>
      <p>{words(`goal.${view.seat}`)}</p>
      {view.mustHave && (
        <>
          <h3>
            {t('room:home.mustHave')} <Ask topic="mustHave" />
          </h3>
          <p>
            <b>{words(`mustHaves.${view.seat}.${view.mustHave}.title`)}</b>{' '}
            <span class="small soft">{words(`mustHaves.${view.seat}.${view.mustHave}.about`)}</span>
          </p>
        </>
      )}
      <h3>
        {t('room:home.scores')} <Ask topic="scores" />
      </h3>
      <dl class="scores-now">
        {scoreKinds.map((score) => (
          <div key={score}>
            <dt class="small">{t(`score.${score}`)}</dt>
            <dd class="number">{view.scores[score]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
