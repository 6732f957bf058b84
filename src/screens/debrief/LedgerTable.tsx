import { shortDate } from '../text/dates.ts';
import { Icon } from '../widgets/Icon.tsx';
import { SeatName } from '../widgets/SeatName.tsx';
import type { OpenedProps } from './opened.ts';

const sign = { kept: 'check', broken: 'broken', open: 'clock' } as const;

/** Every public threat and promise of both sides, and what became of it. */
export function LedgerTable({ bundle, opened, slots, words, t, language }: OpenedProps) {
  const { ledger } = opened.state;
  return (
    <section class="stack">
      <h3>{t('debrief:secrets.ledger')}</h3>
      {ledger.length === 0 && <p class="soft">{t('debrief:secrets.noWords')}</p>}
      <ul class="ledger-list">
        {ledger.map((word) => {
          const slot = slots.find(({ place }) => place === word.round);
          return (
            <li key={`${word.move} ${word.round}`} class={`card said said-${word.state}`}>
              <p class="row">
                <SeatName scenario={bundle.scenario} seat={word.seat} words={words} />
                <span class="soft small">
                  {slot && shortDate(slot.date, language)} · {t(`debrief:word.${word.kind}`)}
                </span>
              </p>
              <p>{words(`moves.${word.move}.title`)}</p>
              <p class="small">
                <Icon name={sign[word.state]} /> {t(`debrief:word.${word.state}`)}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
