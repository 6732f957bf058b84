import { shortDate } from '../text/dates.ts';
import { Icon } from '../widgets/Icon.tsx';
import { SeatName } from '../widgets/SeatName.tsx';
import { Ask } from './Ask.tsx';
import { useRoom } from './game-context.ts';

/** Every public threat and promise, and what became of it. */
export function Ledger() {
  const { bundle, view, words, t, language } = useRoom();
  const newest = [...view.ledger].reverse();
  return (
    <section class="ledger">
      <h3>
        {t('room:ledger.heading')} <Ask topic="ledger" />
      </h3>
      {newest.length === 0 && <p class="small soft">{t('room:ledger.empty')}</p>}
      <ul class="stack">
        {newest.map((word, at) => {
          const date = bundle.scenario.calendar.rounds[view.rounds[word.round] ?? '']?.date;
          return (
            <li key={at} class={`word word-${word.state}`}>
              <Icon name={word.state === 'broken' ? 'broken' : word.state === 'kept' ? 'check' : 'quote'} />
              <span>
                <SeatName scenario={bundle.scenario} seat={word.seat} words={words} />{' '}
                <q>{words(`moves.${word.move}.title`)}</q>{' '}
                <span class="small soft">
                  {t(`room:ledger.${word.kind}`)} · {date && shortDate(date, language)}
                </span>
              </span>
              <b class="small">{t(`room:ledger.${word.state}`)}</b>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
