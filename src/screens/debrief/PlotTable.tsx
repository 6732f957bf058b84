import { causeText } from '../text/cause-text.ts';
import { meterName } from '../text/labels.ts';
import { signed, valueText } from '../text/numbers.ts';
import type { Plot } from './numbers.ts';
import type { OpenedProps } from './opened.ts';
import { placesOf, slotLabel, slotNear } from './places.ts';

/** The same plot as a table: a row for each place where something moved. */
export function PlotTable({ plot, bundle, slots, words, t, language }: OpenedProps & { plot: Plot }) {
  const names = plot.lines.map((line) =>
    line.seat && plot.lines.length > 1
      ? words(`delegations.${line.seat}.name`)
      : meterName(bundle.scenario, line.meter, words, t),
  );
  return (
    <div class="facts-box">
      <table class="facts">
        <thead>
          <tr>
            <th scope="col">{t('debrief:numbers.when')}</th>
            {names.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{t('debrief:numbers.why')}</th>
          </tr>
        </thead>
        <tbody>
          {placesOf(plot).map((at) => {
            const slot = slotNear(slots, at);
            const causes = plot.lines.flatMap((line) => line.markers.find((m) => m.at === at)?.causes ?? []);
            return (
              <tr key={at}>
                <th scope="row">{slot && slotLabel(slot, words, language)}</th>
                {plot.lines.map((line) => (
                  <td key={line.meter} class="number">
                    {valueText(line.points.findLast((point) => point.at <= at + 0.001)?.value ?? 0)}
                  </td>
                ))}
                <td>
                  {causes
                    .map(({ cause, by }) => `${causeText(cause, words, t).title} ${signed(by)}`)
                    .join('; ')}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
