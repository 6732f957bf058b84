import { seatClass, seatStyle } from '../seat-class.ts';
import { meterName } from '../text/labels.ts';
import { SeatName } from '../widgets/SeatName.tsx';
import { plotsOf } from './numbers.ts';
import type { OpenedProps } from './opened.ts';
import { Spark } from './Spark.tsx';

/** What only one side could read, over time, and what the other could have told of it from public acts alone. */
export function PrivateNumbers({ bundle, opened, slots, view, words, t }: OpenedProps) {
  const { scenario } = bundle;
  const lines = plotsOf(scenario, slots, opened.state).flatMap((plot) =>
    plot.lines.flatMap((line) => {
      const seen = scenario.meters[line.meter]?.seen ?? 'all';
      return seen === 'all' ? [] : [{ owner: seen, plot: { ...plot, lines: [line] }, meter: line.meter }];
    }),
  );
  if (lines.length === 0) return null;
  return (
    <section class="stack">
      <h3>{t('debrief:secrets.private')}</h3>
      <div class="two-sides">
        {[view.seat, view.other, ...view.parties].map((seat) => (
          <div key={seat} class={`card ${seatClass(scenario, seat)}`} style={seatStyle(scenario, seat)}>
            <h4>
              <SeatName scenario={scenario} seat={seat} words={words} />
            </h4>
            <ul class="private-list">
              {lines
                .filter(({ owner }) => owner === seat)
                .map(({ meter, plot }) => (
                  <li key={meter} class="private-line">
                    <span>{meterName(scenario, meter, words, t)}</span>
                    <Spark plot={plot} scenario={scenario} />
                    <span class="soft small">
                      {t('debrief:secrets.outside', { value: opened.state.outside[meter] ?? '–' })}
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
