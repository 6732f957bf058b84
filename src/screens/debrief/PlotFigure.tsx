import { useContext, useId, useState } from 'preact/hooks';
import { inLanguage } from '../../scenario/text.ts';
import { causeText } from '../text/cause-text.ts';
import { meterName } from '../text/labels.ts';
import { signed } from '../text/numbers.ts';
import { SeatName } from '../widgets/SeatName.tsx';
import type { Marker, Plot } from './numbers.ts';
import type { OpenedProps } from './opened.ts';
import { PlotDrawing } from './PlotDrawing.tsx';
import { PlotTable } from './PlotTable.tsx';
import { Printing } from './paper.ts';
import { placesOf, slotLabel, slotNear } from './places.ts';
import { plotTitle } from './plot-title.ts';
import { SourceRefs } from './Sources.tsx';

/** One plot with its legend, what moved it at the place looked at, the real figures, and the same as a table. */
export function PlotFigure(props: OpenedProps & { plot: Plot }) {
  const { plot, bundle, slots, words, t, language } = props;
  const places = placesOf(plot);
  const [at, setAt] = useState(turningPoint(plot));
  const [asTable, setAsTable] = useState(false);
  const heading = useId();
  const printing = useContext(Printing);
  const slot = slotNear(slots, at);
  const real = plot.lines.flatMap((line) => line.real);
  const title = plotTitle(plot, bundle.scenario, words, t);
  return (
    <figure class="plot card" aria-labelledby={heading}>
      <figcaption>
        <h3 id={heading}>{title}</h3>
        <p class="soft small">{t(`debrief:numbers.good.${plot.good}`)}</p>
        <ul class="row legend">
          {plot.lines.map(({ seat, meter }) => (
            <li key={meter}>
              {seat ? (
                <SeatName scenario={bundle.scenario} seat={seat} words={words} />
              ) : (
                meterName(bundle.scenario, meter, words, t)
              )}
            </li>
          ))}
          {real.length > 0 && <li class="legend-real">{t('debrief:numbers.real')}</li>}
        </ul>
      </figcaption>
      {asTable ? (
        <PlotTable {...props} />
      ) : (
        <PlotDrawing {...props} title={title} places={places} at={at} look={setAt} />
      )}
      <div class="plot-cause" aria-live="polite">
        <p class="plot-when">{slot && slotLabel(slot, words, language)}</p>
        <ul class="cause-list">
          {plot.lines.map(({ meter, seat, markers }) => {
            const marker = markers.find((one) => one.at === at);
            return (
              <li key={meter} class="cause-line">
                {seat && plot.lines.length > 1 && (
                  <SeatName scenario={bundle.scenario} seat={seat} words={words} />
                )}
                <Causes marker={marker} words={words} t={t} />
              </li>
            );
          })}
        </ul>
      </div>
      {real.length > 0 && (
        <details class="plot-real" open={printing}>
          <summary>{t('debrief:numbers.realAbout')}</summary>
          <ul class="stack">
            {real.map((one) => (
              <li key={`${one.at} ${inLanguage(one.figure, language)}`}>
                <span class="number">{one.value}</span> · {inLanguage(one.figure, language)}
                <SourceRefs ids={one.sources} sources={bundle.sources} t={t} />
              </li>
            ))}
          </ul>
        </details>
      )}
      <button
        type="button"
        class="button button-small no-print"
        aria-pressed={asTable}
        onClick={() => setAsTable(!asTable)}
      >
        {t(asTable ? 'debrief:numbers.asPlot' : 'debrief:numbers.asTable')}
      </button>
    </figure>
  );
}

/** Where the plot moved most: what a reader should see first. */
function turningPoint({ lines }: Plot): number {
  const markers = lines.flatMap((line) => line.markers);
  return markers.reduce(
    (most, one) => (Math.abs(one.by) > Math.abs(most.by) ? one : most),
    markers[0] ?? { at: 0, by: 0 },
  ).at;
}

function Causes({ marker, words, t }: { marker: Marker | undefined } & Pick<OpenedProps, 'words' | 't'>) {
  if (!marker) return <span class="soft">{t('debrief:numbers.still')}</span>;
  return (
    <ul class="plot-causes">
      {marker.causes.map(({ cause, by }, place) => {
        const { title, sort } = causeText(cause, words, t);
        return (
          <li key={place}>
            <span class="cause-by number">{signed(by)}</span> {title} <span class="soft small">{sort}</span>
          </li>
        );
      })}
    </ul>
  );
}
