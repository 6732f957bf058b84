import { useContext, useId } from 'preact/hooks';
import type { TurningPoints as Found } from '../../lab/turning-points-type.ts';
import { turningDesk } from '../look-back/turning-desk.ts';
import { SeatName } from '../widgets/SeatName.tsx';
import { LookBack } from './LookBack.tsx';
import type { OpenedProps } from './opened.ts';
import { Printing } from './paper.ts';
import { SwingCard } from './SwingCard.tsx';
import { TurningDrawing } from './TurningDrawing.tsx';
import { TurningTable } from './TurningTable.tsx';

/** Where the game turned: what each side could expect, step by step, and what would have been better. */
export function TurningPoints(props: OpenedProps) {
  const { sitting, t } = props;
  return (
    <div class="turning">
      <p class="part-head">{t('debrief:turning.lead')}</p>
      <LookBack
        store={turningDesk.at(sitting.game)}
        working={t('debrief:turning.working')}
        failed={t('debrief:turning.failed')}
        t={t}
      >
        {(points) => <TurningFound {...props} points={points} />}
      </LookBack>
    </div>
  );
}

function TurningFound(props: OpenedProps & { points: Found }) {
  const { points, bundle, words, t } = props;
  const printing = useContext(Printing);
  const [heading, list] = [useId(), useId()];
  return (
    <>
      <figure class="card turning-plot" aria-labelledby={heading}>
        <figcaption>
          <h3 id={heading}>{t('debrief:turning.plot')}</h3>
          <ul class="row legend">
            {points.seats.map((seat) => (
              <li key={seat}>
                <SeatName scenario={bundle.scenario} seat={seat} words={words} />
              </li>
            ))}
          </ul>
        </figcaption>
        <TurningDrawing {...props} />
        <p class="soft small">{t('debrief:turning.how', { playouts: points.playouts })}</p>
      </figure>
      <section class="stack" aria-labelledby={list}>
        <h3 id={list}>{t('debrief:turning.largest')}</h3>
        <div class="swings">
          {points.swings.map((swing, place) => (
            <SwingCard key={swing.at} {...props} swing={swing} number={place + 1} />
          ))}
        </div>
      </section>
      <details class="turning-all" open={printing}>
        <summary>{t('debrief:turning.all', { value: points.steps.length * 2 })}</summary>
        <TurningTable {...props} />
      </details>
    </>
  );
}
