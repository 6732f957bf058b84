import { seatClass } from '../seat-class.ts';
import { Icon } from '../widgets/Icon.tsx';
import { SeatName } from '../widgets/SeatName.tsx';
import type { OpenedProps } from './opened.ts';
import { mustHavesOpened } from './secrets.ts';

/** Both sides' must-haves: which was chosen, whether it was got, and which of the others would have been. */
export function MustHaves({ bundle, opened, view, words, t }: OpenedProps) {
  const sides = mustHavesOpened(bundle.scenario, opened.state).toSorted(
    (a, b) => Number(b.seat === view.seat) - Number(a.seat === view.seat),
  );
  return (
    <section class="stack">
      <h3>{t('debrief:secrets.mustHaves')}</h3>
      <div class="two-sides">
        {sides.map(({ seat, choices }) => (
          <div key={seat} class={`card ${seatClass(bundle.scenario, seat)}`}>
            <h4>
              <SeatName scenario={bundle.scenario} seat={seat} words={words} />
            </h4>
            <ul class="must-haves">
              {choices.map(({ id, chosen, met, points }) => (
                <li key={id} class={chosen ? 'must-have must-have-chosen' : 'must-have'}>
                  <p>
                    {chosen && <span class="chip">{t('debrief:secrets.chosen')}</span>}{' '}
                    <b>{words(`mustHaves.${seat}.${id}.title`)}</b>
                  </p>
                  <p class="small">{words(`mustHaves.${seat}.${id}.about`)}</p>
                  <p class="small">
                    <Icon name={met ? 'check' : 'cross'} />{' '}
                    {t(met ? 'debrief:secrets.met' : 'debrief:secrets.unmet')}
                    {chosen && met && ` · ${t('brief.points', { points })}`}
                  </p>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}
