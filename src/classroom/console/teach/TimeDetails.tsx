import { RadioCards } from '../../../web/RadioCards.tsx';
import { playTime } from '../../lesson/fit-lesson.ts';
import { type TimedStep, timedSteps } from '../../session/timed-steps.ts';
import { duration } from '../duration.ts';
import type { DetailsProps } from './Details.tsx';

/** The longest that a step may last, in minutes. */
const longest = 14 * 24 * 60;

/** How time presses, and how much of it each kind of step has. */
export function TimeDetails({ t, bundle, choices, change }: DetailsProps) {
  const { clock, seconds } = choices;
  const set = (step: TimedStep, minutes: number) => {
    if (minutes >= 0.2 && minutes <= longest)
      change({ seconds: { ...seconds, [step]: Math.round(minutes * 60) } });
  };
  return (
    <>
      <RadioCards<'strict' | 'gentle' | 'off'>
        legend={t('class-console:teach.clock')}
        layout="list"
        options={(['strict', 'gentle', 'off'] as const).map((value) => ({
          value,
          title: t(`choice.${value}`),
          about: t(`class-console:teach.clocks.${value}`),
        }))}
        value={clock}
        onChange={(value) => change({ clock: value })}
      />
      {clock !== 'off' && (
        <fieldset class="stack">
          <legend class="teach-legend">{t('class-console:teach.minutes')}</legend>
          <div class="teach-times">
            {timedSteps.map((step) => (
              <label key={step} class="field">
                <span class="small">{t(`class-console:step.${step}`)}</span>
                <input
                  class="input number"
                  type="number"
                  min={0.2}
                  max={longest}
                  step="any"
                  value={Math.round((seconds[step] / 60) * 100) / 100}
                  onChange={({ currentTarget }) => set(step, currentTarget.valueAsNumber)}
                />
              </label>
            ))}
          </div>
          <p class="small soft">
            {t('class-console:teach.playTime', { time: duration(playTime(bundle.scenario, choices), t) })}
          </p>
        </fieldset>
      )}
    </>
  );
}
