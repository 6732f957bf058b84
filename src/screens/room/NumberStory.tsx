import { rangeOf } from '../../crisis/range.ts';
import { Dialog } from '../../web/Dialog.tsx';
import { causeText } from '../text/cause-text.ts';
import { shortDate } from '../text/dates.ts';
import { meterName } from '../text/labels.ts';
import { valueText } from '../text/numbers.ts';
import { By } from '../widgets/By.tsx';
import { Course } from './Course.tsx';
import { useRoom } from './game-context.ts';
import { course, stepsOf } from './meter-history.ts';

/** One number with its way so far and everything that moved it. */
export function NumberStory({ meter, onClose }: { meter: string; onClose(): void }) {
  const { bundle, view, words, t, language } = useRoom();
  const { scenario } = bundle;
  const range = rangeOf(scenario, meter);
  const good = scenario.meters[meter]?.good ?? 'high';
  const steps = stepsOf(view.chronicle, meter).reverse();
  const value = view.meters[meter] ?? view.rumours[meter];
  const dateOf = (round: number) => scenario.calendar.rounds[view.rounds[round] ?? '']?.date;
  return (
    <Dialog heading={meterName(scenario, meter, words, t)} closeLabel={t('menu.close')} onClose={onClose}>
      <div class="stack">
        <p>
          <strong class="tile-value number">{value !== undefined && valueText(value)}</strong>{' '}
          <span class="soft small">
            {t('room:numbers.range', { min: range.min, max: range.max })} · {t(`room:numbers.good.${good}`)}
            {!(meter in view.meters) && ` · ${t('room:numbers.rumour')}`}
          </span>
        </p>
        {meter in scenario.meters && <p class="soft">{words(`meters.${meter}.about`)}</p>}
        <Course points={course(view, meter)} min={range.min} max={range.max} />
        <h3>{t('room:numbers.causes')}</h3>
        {steps.length === 0 && <p class="soft">{t('room:numbers.noCauses')}</p>}
        <ol class="causes">
          {steps.map((step, at) => {
            const cause = causeText(step.cause, words, t);
            const date = dateOf(step.round);
            return (
              <li key={`${step.round}.${at}`}>
                <By scenario={scenario} meter={meter} by={step.by} />
                <span>
                  {cause.title} <span class="soft small">{cause.sort}</span>
                </span>
                <span class="soft small">{date && shortDate(date, language)}</span>
              </li>
            );
          })}
        </ol>
      </div>
    </Dialog>
  );
}
