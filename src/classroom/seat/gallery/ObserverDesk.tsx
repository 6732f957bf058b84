import { askedIn } from '../../../crisis/asked.ts';
import { ownerOf, seatsOf } from '../../../crisis/place.ts';
import { stepOf } from '../../../screens/room/orders.ts';
import { SeatName } from '../../../screens/widgets/SeatName.tsx';
import { useSeat } from '../seat-context.ts';
import { type Foretold, foretold, score } from './foretold.ts';

/** An observer foretells what each delegation will do in public, and sees what came of it. */
export function ObserverDesk() {
  const { t, view, parts, bundle, words } = useSeat();
  if (!view) return null;
  const { scenario } = bundle;
  const all = foretold(parts.mine ?? { foretold: [] }, view);
  const { right, settled } = score(all);
  const step = stepOf(view);
  const asks = view.phase === 'deliberation' && askedIn(step).includes('public');
  return (
    <section class="card observer-desk" aria-labelledby="observer-heading">
      <h2 id="observer-heading">{t('classroom:observer.heading')}</h2>
      <p class="small soft">{t(asks ? 'classroom:observer.about' : 'classroom:observer.later')}</p>
      {asks && seatsOf(scenario).map((seat) => <Guess key={seat} seat={seat} all={all} />)}
      {settled > 0 && <p class="observer-score">{t('classroom:observer.score', { right, settled })}</p>}
      <ul class="guesses">
        {all
          .filter(({ was }) => was !== 'open')
          .reverse()
          .map((one) => (
            <li key={`${one.round}.${one.step}/${one.seat}`} class={`guess-${one.was}`}>
              <SeatName scenario={scenario} seat={one.seat} words={words} />{' '}
              <span class="small">{words(`rounds.${view.rounds[one.round]}.title`)}</span>
              <p class="small">
                {t(one.was === 'right' ? 'classroom:observer.right' : 'classroom:observer.wrong', {
                  move: words(`moves.${one.move}.title`),
                  did: one.did ? words(`moves.${one.did}.title`) : t('classroom:observer.nothing'),
                })}
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}

function Guess({ seat, all }: { seat: string; all: readonly Foretold[] }) {
  const { t, view, wish, bundle, words } = useSeat();
  const { scenario } = bundle;
  if (!view) return null;
  const step = stepOf(view);
  const moves = Object.entries(scenario.moves)
    .filter(
      ([id, move]) => ownerOf(id) === seat && move.channel === 'public' && move.steps.includes(step as never),
    )
    .map(([id]) => id);
  const now = all.find((one) => one.was === 'open' && one.seat === seat);
  return (
    <label class="field">
      <span>
        <SeatName scenario={scenario} seat={seat} words={words} />
      </span>
      <select
        class="select"
        value={now?.move ?? ''}
        onChange={(event) => {
          const move = event.currentTarget.value;
          if (move !== '') void wish({ do: 'foretell', seat, move });
        }}
      >
        <option value="">{t('classroom:observer.choose')}</option>
        {moves.map((id) => (
          <option key={id} value={id}>
            {words(`moves.${id}.title`)}
          </option>
        ))}
      </select>
    </label>
  );
}
