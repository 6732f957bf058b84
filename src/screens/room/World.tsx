import { causeText } from '../text/cause-text.ts';
import { shortDate } from '../text/dates.ts';
import { meterName } from '../text/labels.ts';
import { Icon } from '../widgets/Icon.tsx';
import { SeatName } from '../widgets/SeatName.tsx';
import { Ask } from './Ask.tsx';
import { useRoom } from './game-context.ts';
import { Ledger } from './Ledger.tsx';
import { leaks } from './news.ts';

/** What is known of everyone else: the other home as rumoured, given words, and what leaked. */
export function World() {
  const { bundle, view, words, t } = useRoom();
  const { scenario } = bundle;
  const rumours = Object.entries(view.rumours).filter(
    ([meter]) => scenario.meters[meter]?.seen === view.other,
  );
  return (
    <div class="world">
      <section aria-labelledby="other-heading">
        <h2 id="other-heading" class="panel-heading">
          <Icon name="satellite" />
          <SeatName scenario={scenario} seat={view.other} words={words} />
          <span class="soft small">{t('room:world.rumoured')}</span>
          <Ask topic="rumour" />
        </h2>
        <ul class="rumours">
          {Object.entries(view.otherHome).map(([bloc, warmth]) => (
            <li key={bloc} class={`rumour rumour-${warmth}`}>
              <span>{words(`blocs.${view.other}.${bloc}.name`)}</span>
              <b>{t(`room:world.${warmth}`)}</b>
            </li>
          ))}
          {rumours.map(([meter, value]) => (
            <li key={meter} class="rumour">
              <span>{meterName(scenario, meter, words, t)}</span>
              <b class="number">{t('room:world.about', { value })}</b>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h3>
          {t('room:world.mustHaves', { side: words(`delegations.${view.other}.name`) })}{' '}
          <Ask topic="mustHave" />
        </h3>
        <ul class="stack small">
          {Object.keys(scenario.delegations[view.other]?.mustHaves ?? {}).map((id) => (
            <li key={id}>
              <b>{words(`mustHaves.${view.other}.${id}.title`)}</b>{' '}
              <span class="soft">{words(`mustHaves.${view.other}.${id}.about`)}</span>
            </li>
          ))}
        </ul>
      </section>
      {view.parties.map((party) => (
        <section key={party}>
          <h3>
            <SeatName scenario={scenario} seat={party} words={words} />
          </h3>
          <p class="small soft">{t('room:world.seated')}</p>
        </section>
      ))}
      <Ledger />
      <Leaks />
    </div>
  );
}

function Leaks() {
  const { bundle, view, words, t, language } = useRoom();
  const all = leaks(view);
  return (
    <section>
      <h3>
        {t('room:world.leaks')} <Ask topic="leak" />
      </h3>
      {all.length === 0 && <p class="small soft">{t('room:world.noLeaks')}</p>}
      <ul class="stack small">
        {all.map((entry, at) => {
          const cause = causeText(entry.cause, words, t);
          const date = bundle.scenario.calendar.rounds[view.rounds[entry.round] ?? '']?.date;
          return (
            <li key={at}>
              <Icon name="leak" />{' '}
              {cause.seat && <SeatName scenario={bundle.scenario} seat={cause.seat} words={words} />}{' '}
              {cause.title} <span class="soft">{date && shortDate(date, language)}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
