import { useMemo, useState } from 'preact/hooks';
import { ClauseTable } from './ClauseTable.tsx';
import { DealMapDrawing } from './DealMapDrawing.tsx';
import { dealMap, wayOfTheText } from './deals.ts';
import { NearestDeal } from './NearestDeal.tsx';
import type { OpenedProps } from './opened.ts';
import { slotLabel, slotNear } from './places.ts';
import { ShareDrawing } from './ShareDrawing.tsx';

/** Tenths are enough; what is not nothing never reads as nothing. */
const percent = (share: number): string => {
  if (share === 0) return '0';
  return share < 0.1 ? '<0.1' : share.toFixed(1);
};

/** Every deal there could have been, where the text stood among them, and how far the two sides came. */
export function Deals(props: OpenedProps) {
  const { bundle, moments, slots, view, words, t, language, opened } = props;
  const { scenario } = bundle;
  const seats = [view.seat, view.other] as const;
  const way = useMemo(
    () => wayOfTheText(scenario, slots, moments, [view.seat, view.other]),
    [scenario, slots, moments, view.seat, view.other],
  );
  const [step, setStep] = useState(way.length - 1);
  const stand = way[step];
  const map = useMemo(
    () => stand && dealMap(scenario, stand.state, [view.seat, view.other]),
    [scenario, stand, view.seat, view.other],
  );
  if (!stand || !map) return <p>{t('debrief:nothing')}</p>;
  const slot = slotNear(slots, stand.at);
  const when = step === 0 || !slot ? t('debrief:deals.opening') : slotLabel(slot, words, language);
  return (
    <div class="deals">
      <p class="part-head">{t('debrief:deals.lead')}</p>
      <div class="deals-pair">
        <figure class="card deals-map">
          <figcaption>
            <h3>{t('debrief:deals.map')}</h3>
            <div aria-live="polite">
              <p class="plot-when">{when}</p>
              <p>
                {t('debrief:deals.count', {
                  ratifiable: map.ratifiable,
                  deals: map.deals,
                  share: percent(stand.share),
                })}
              </p>
              <p>
                {t('debrief:deals.standing', {
                  first: words(`delegations.${view.seat}.name`),
                  second: words(`delegations.${view.other}.name`),
                  x: stand.x,
                  y: stand.y,
                })}
              </p>
            </div>
          </figcaption>
          <DealMapDrawing map={map} way={way} step={step} seats={seats} {...props} />
          <p class="soft small">{t('debrief:deals.key')}</p>
        </figure>
        <div class="stack">
          <figure class="card deals-share">
            <figcaption>
              <h3>{t('debrief:deals.share')}</h3>
              <p class="soft small">{t('debrief:deals.shareAbout')}</p>
            </figcaption>
            <ShareDrawing way={way} step={step} choose={setStep} {...props} />
            <label class="field no-print">
              {t('debrief:deals.step')}
              <input
                class="range"
                type="range"
                min={0}
                max={way.length - 1}
                value={step}
                aria-valuetext={when}
                onInput={(event) => setStep(event.currentTarget.valueAsNumber)}
              />
            </label>
          </figure>
          <NearestDeal {...props} state={stand.state} />
        </div>
      </div>
      <ClauseTable {...props} state={opened.state} />
    </div>
  );
}
