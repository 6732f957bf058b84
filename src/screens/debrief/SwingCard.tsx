import { useId } from 'preact/hooks';
import type { Mover, StepPoint, Swing, TurningPoints } from '../../lab/turning-points-type.ts';
import { tenths } from '../text/numbers.ts';
import { ordersTexts } from '../text/orders-text.ts';
import { SeatName } from '../widgets/SeatName.tsx';
import type { OpenedProps } from './opened.ts';
import { Points } from './Points.tsx';
import { cameTexts, changeText, moverSentence, stepName } from './turning-text.ts';

interface SwingProps extends OpenedProps {
  points: TurningPoints;
  swing: Swing;
  /** Its number on the plot. */
  number: number;
}

/** One swing explained: what was done and by whom, what that changed for each side, and what would have been better. */
export function SwingCard(props: SwingProps) {
  const { points, swing, number, bundle, view, words, language, t } = props;
  const heading = useId();
  const step = points.steps[swing.at];
  const [first] = swing.movers;
  if (!step || !first) return null;
  const name = stepName(bundle.scenario, view.cut, step, words, language, t);
  return (
    <article class="card swing" aria-labelledby={heading}>
      <header class="swing-head">
        <span class="swing-number" aria-hidden="true">
          {number}
        </span>
        <div>
          <p class="soft small">{name.step ? `${name.date} · ${name.step}` : name.date}</p>
          <h4 id={heading}>
            <span class="only-read">{number}. </span>
            {name.title}
          </h4>
        </div>
      </header>
      <p>{moverSentence(first, step, points.seats, words, t)}</p>
      <SwingTable {...props} step={step} />
      <section class="swing-better">
        <h5>{t('debrief:turning.better')}</h5>
        <dl>
          {points.seats.map((seat, place) => (
            <Better key={seat} {...props} step={step} place={place === 0 ? 0 : 1} />
          ))}
        </dl>
      </section>
    </article>
  );
}

type StepProps = SwingProps & { step: StepPoint };

/** What each side's orders and chance changed for each side; the last line is the swing. */
function SwingTable(props: StepProps) {
  const { points, swing, step, bundle, words, t } = props;
  const movers = swing.movers.filter(
    ({ kind, moved }) => kind === 'orders' || moved.some((by) => Math.abs(by) >= 0.05),
  );
  return (
    <table class="swing-table">
      <caption class="only-read">{t('debrief:turning.moved')}</caption>
      <thead>
        <tr>
          <td />
          {points.seats.map((seat) => (
            <th key={seat} scope="col">
              <SeatName scenario={bundle.scenario} seat={seat} words={words} />
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {movers.map((mover) => (
          <tr key={mover.kind === 'orders' ? mover.seat : mover.kind}>
            <th scope="row">
              <MoverName {...props} mover={mover} />
            </th>
            {mover.moved.map((by, place) => (
              <td key={points.seats[place]}>
                <Points by={by} />
              </td>
            ))}
          </tr>
        ))}
        <tr class="swing-sum">
          <th scope="row">{t('debrief:turning.inAll')}</th>
          {([0, 1] as const).map((place) => (
            <td key={points.seats[place]}>
              <Points by={swing.change[place]} />
              <span class="swing-values number">
                {tenths(step.before[place].weighed)} → {tenths(step.after[place].weighed)}
              </span>
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function MoverName({ mover, points, step, words, t }: StepProps & { mover: Mover }) {
  const seat = mover.kind === 'orders' ? (points.seats[mover.seat] ?? '') : '';
  const lines =
    mover.kind === 'orders'
      ? ordersTexts(step.turns[mover.seat === 0 ? 0 : 1].orders, seat, words, t)
      : cameTexts(mover.came, words, t);
  return (
    <>
      {mover.kind === 'orders'
        ? t('debrief:turning.orders', { side: words(`delegations.${seat}.name`) })
        : t('debrief:turning.chance')}
      {lines.length > 0 && <span class="swing-lines">{lines.join(' · ')}</span>}
    </>
  );
}

/** What would have served one side better, as far as that is clear, and what it would have been to both. */
function Better({ points, step, place, bundle, words, t }: StepProps & { place: 0 | 1 }) {
  const seat = points.seats[place];
  const { best } = step.turns[place];
  return (
    <div>
      <dt>
        <SeatName scenario={bundle.scenario} seat={seat} words={words} />
      </dt>
      {best?.clear ? (
        <dd>
          {changeText(best.change, seat, words, t)}
          <span class="swing-gains">
            {points.seats.map((one, at) => (
              <span key={one}>
                <SeatName scenario={bundle.scenario} seat={one} words={words} />{' '}
                <Points by={best.gains[at === 0 ? 0 : 1]} />
              </span>
            ))}
          </span>
        </dd>
      ) : (
        <dd class="soft">{t('debrief:turning.none')}</dd>
      )}
    </div>
  );
}
