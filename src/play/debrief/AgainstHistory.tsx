import { useState } from 'preact/hooks';
import { againstHistory, type ComparedRound, likeness } from './against-history.ts';
import { ComparedSeat } from './ComparedSeat.tsx';
import { fullDate } from './labels.ts';
import type { OpenedProps } from './opened.ts';

/** The game beside what was really done, round by round, with where that is written. */
export function AgainstHistory(props: OpenedProps) {
  const { bundle, opened, view, words, t } = props;
  const rounds = againstHistory(bundle.scenario, bundle.history, opened.state.chronicle);
  const [differencesOnly, setDifferencesOnly] = useState(false);
  const { same, of } = likeness(rounds);
  const seats = [view.seat, view.other];
  return (
    <div class="against">
      <header class="part-head">
        <p>{t('debrief:against.lead')}</p>
        <p class="number">{t('debrief:against.likeness', { same, of })}</p>
        <p class="legend row">
          {(['same', 'different', 'unrecorded'] as const).map((mark) => (
            <span key={mark} class={`mark mark-${mark}`}>
              {t(`debrief:mark.${mark}`)}
            </span>
          ))}
        </p>
        <label class="row no-print">
          <input
            type="checkbox"
            checked={differencesOnly}
            onChange={(event) => setDifferencesOnly(event.currentTarget.checked)}
          />
          {t('debrief:against.differencesOnly')}
        </label>
      </header>
      <ol class="against-rounds">
        {rounds
          .filter((round) => !differencesOnly || differs(round))
          .map((round) => (
            <li key={round.round} class="against-round">
              <header>
                <p class="soft small">{fullDate(round.date, props.language)}</p>
                <h3>{words(`rounds.${round.round}.title`, 'narrator')}</h3>
                {round.skipped && <p class="chip">{t('debrief:against.skipped')}</p>}
                {round.unreached && <p class="chip">{t('debrief:against.unreached')}</p>}
              </header>
              {round.steps.map(({ kind, seats: lines }) => (
                <div key={kind} class="against-step">
                  {round.steps.length > 1 && <h4>{t(`step.${kind}`)}</h4>}
                  {seats.map((seat) => {
                    const line = lines.find((one) => one.seat === seat);
                    return line && <ComparedSeat key={seat} {...props} line={line} round={round} />;
                  })}
                </div>
              ))}
            </li>
          ))}
      </ol>
    </div>
  );
}

const differs = (round: ComparedRound): boolean =>
  round.steps.some((step) => step.seats.some((seat) => Object.values(seat.marks).includes('different')));
