import { useMemo } from 'preact/hooks';
import { forecast } from '../../crisis/forecast.ts';
import { meterName, shortName } from '../text/labels.ts';
import { range } from '../text/numbers.ts';
import { toneOf } from '../widgets/By.tsx';
import { Ask } from './Ask.tsx';
import { byAdviser, strongest } from './forecast-lines.ts';
import { useRoom } from './game-context.ts';

/** What each adviser expects of an act, as ranges, with the bias he is known for. */
export function Forecasts({ move }: { move: string }) {
  const { bundle, view, words, t } = useRoom();
  const { scenario } = bundle;
  const advisers = useMemo(() => byAdviser(forecast(scenario, view, move)), [scenario, view, move]);
  return (
    <section class="forecasts small">
      <h4>
        {t('room:forecast.heading')} <Ask topic="forecast" />
      </h4>
      {advisers.length === 0 && <p class="soft">{t('room:forecast.none')}</p>}
      <ul>
        {advisers.map(({ adviser, lines }) => (
          <li key={adviser}>
            <b title={words(`advisers.${view.seat}.${adviser}.about`)}>
              {words(`advisers.${view.seat}.${adviser}.name`)}
            </b>
            <span class="forecast-lines">
              {lines.map(({ meter, low, high }) => (
                <span key={meter} class="forecast-line">
                  {meterName(scenario, meter, words, t)}{' '}
                  <span class={`number by-${toneOf(scenario, meter, low + high)}`}>{range(low, high)}</span>
                </span>
              ))}
            </span>
            <span class="soft">{words(`advisers.${view.seat}.${adviser}.about`)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The gist of the forecasts on the closed line of an act, so that acts can be compared without opening each. */
export function Expected({ move }: { move: string }) {
  const { bundle, view, words, t } = useRoom();
  const { scenario } = bundle;
  const lines = useMemo(() => strongest(forecast(scenario, view, move)), [scenario, view, move]);
  if (lines.length === 0) return null;
  return (
    <span class="expected small">
      <span class="only-read">{t('room:forecast.short')}</span>
      {lines.map(({ adviser, meter, low, high }) => (
        <span key={`${adviser}.${meter}`} class="forecast-line">
          {shortName(scenario, meter, words, t)}{' '}
          <span class={`number by-${toneOf(scenario, meter, low + high)}`}>{range(low, high)}</span>
        </span>
      ))}
    </span>
  );
}
