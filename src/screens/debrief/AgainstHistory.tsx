import { useContext, useState } from 'preact/hooks';
import { fullDate } from '../text/dates.ts';
import { againstHistory, type ComparedRound, likeness } from './against-history.ts';
import { ComparedSeat } from './ComparedSeat.tsx';
import type { OpenedProps } from './opened.ts';
import { Printing } from './paper.ts';

/** The game beside what was really done, round by round, with where that is written. */
export function AgainstHistory(props: OpenedProps) {
  const { bundle, opened, t } = props;
  const rounds = againstHistory(bundle.scenario, bundle.history, opened.state);
  const [differencesOnly, setDifferencesOnly] = useState(false);
  const { same, of } = likeness(rounds);
  return (
    <div class="against">
      <header class="part-head">
        <p>{t('debrief:against.lead')}</p>
        <p class="number">{t('debrief:against.likeness', { same, of })}</p>
        <p class="legend row">
          {(['same', 'different', 'unrecorded', 'unplayed'] as const).map((mark) => (
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
              <RoundShown {...props} round={round} />
            </li>
          ))}
      </ol>
    </div>
  );
}

/** A round; one that was not played is folded, since it holds no choice of the reader's. */
function RoundShown(props: OpenedProps & { round: ComparedRound }) {
  const { round, words, t, language } = props;
  const date = <span class="soft small">{fullDate(round.date, language)}</span>;
  const title = <h3>{words(`rounds.${round.round}.title`, 'narrator')}</h3>;
  const printing = useContext(Printing);
  const note = round.skipped ? 'debrief:against.skipped' : 'debrief:against.unreached';
  if (!round.skipped && !round.unreached)
    return (
      <>
        <header>
          {date} {title}
        </header>
        <RoundSteps {...props} />
      </>
    );
  return (
    <details open={printing}>
      <summary>
        {date} {title} <span class="chip">{t(note)}</span>
      </summary>
      <RoundSteps {...props} />
    </details>
  );
}

function RoundSteps(props: OpenedProps & { round: ComparedRound }) {
  const { round, view, t } = props;
  return (
    <>
      {round.steps.map(({ kind, seats }) => (
        <div key={kind} class="against-step">
          {round.steps.length > 1 && <h4>{t(`step.${kind}`)}</h4>}
          {[view.seat, view.other].map((seat) => {
            const line = seats.find((one) => one.seat === seat);
            return line && <ComparedSeat key={seat} {...props} line={line} round={round} />;
          })}
        </div>
      ))}
    </>
  );
}

const differs = (round: ComparedRound): boolean =>
  round.steps.some((step) => step.seats.some((seat) => Object.values(seat.marks).includes('different')));
