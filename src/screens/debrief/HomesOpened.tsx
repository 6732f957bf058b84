import { seatClass } from '../seat-class.ts';
import { signed } from '../text/numbers.ts';
import { Icon } from '../widgets/Icon.tsx';
import { SeatName } from '../widgets/SeatName.tsx';
import type { OpenedProps } from './opened.ts';
import { homesOpened } from './secrets.ts';

/** Both homes as they really were: every bloc's weight, mood and what it made of the text that stood at the end. */
export function HomesOpened({ bundle, opened, view, words, t }: OpenedProps) {
  const homes = homesOpened(bundle.scenario, opened.state).toSorted(
    (a, b) => Number(b.seat === view.seat) - Number(a.seat === view.seat),
  );
  return (
    <section class="stack">
      <h3>{t('debrief:secrets.homes')}</h3>
      <div class="two-sides">
        {homes.map(({ seat, needs, support, ratifies, blocs }) => (
          <div key={seat} class={`card ${seatClass(bundle.scenario, seat)}`}>
            <h4>
              <SeatName scenario={bundle.scenario} seat={seat} words={words} />
            </h4>
            <p>
              {t(ratifies ? 'debrief:secrets.ratifies' : 'debrief:secrets.refuses', {
                support,
                needs,
              })}
            </p>
            <ul class="home-blocs">
              {blocs.map((bloc) => (
                <li key={bloc.id} class="home-bloc">
                  <span class="home-bloc-sign">
                    <Icon name={bloc.accepts ? 'check' : 'cross'} />
                  </span>
                  <span class="home-bloc-name">
                    {words(`blocs.${seat}.${bloc.id}.name`)} <span class="soft small">{bloc.weight} %</span>
                  </span>
                  <span class="small">
                    {t(bloc.accepts ? 'debrief:secrets.accepts' : 'debrief:secrets.rejects', {
                      margin: signed(bloc.margin),
                    })}
                  </span>
                  <span class="small number home-bloc-mood">
                    {t('debrief:secrets.mood', { from: bloc.moodAtStart, to: bloc.mood })}
                  </span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
