import { shortDate } from '../text/dates.ts';
import { SeatName } from '../widgets/SeatName.tsx';
import type { OpenedProps } from './opened.ts';
import { quietActs } from './secrets.ts';

/** Every sealed quiet act of every seat, round by round, and which of them leaked. */
export function QuietActs({ bundle, opened, view, words, t, language }: OpenedProps) {
  const seats = [view.seat, view.other, ...view.parties];
  const rounds = quietActs(opened.state);
  if (rounds.length === 0) return null;
  return (
    <section class="stack">
      <h3>{t('debrief:secrets.quiet')}</h3>
      <div class="facts-box">
        <table class="facts">
          <thead>
            <tr>
              <th scope="col">{t('debrief:numbers.when')}</th>
              {seats.map((seat) => (
                <th key={seat} scope="col">
                  <SeatName scenario={bundle.scenario} seat={seat} words={words} />
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rounds.map(({ round, acts }) => (
              <tr key={round}>
                <th scope="row">{shortDate(bundle.scenario.calendar.rounds[round]?.date ?? '', language)}</th>
                {seats.map((seat) => {
                  const act = acts[seat];
                  return (
                    <td key={seat}>
                      {act ? words(`moves.${act.move}.title`) : '–'}{' '}
                      {act?.leaked && <span class="chip">{t('debrief:cause.leaked')}</span>}
                      {act?.standing && <span class="soft small">{t('debrief:cause.standing')}</span>}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
