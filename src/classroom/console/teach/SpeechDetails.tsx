import { Check } from './Check.tsx';
import type { DetailsProps } from './Details.tsx';

/** What may be written, what stays hidden, and how long everything is kept. */
export function SpeechDetails({ t, bundle, choices, change }: DetailsProps) {
  return (
    <div class="stack">
      <Check
        label={t('class-console:teach.freeText')}
        about={t('class-console:teach.freeTextAbout')}
        checked={choices.freeText}
        onChange={(freeText) => change({ freeText })}
      />
      {choices.freeText && (
        <label class="field">
          <span>{t('class-console:teach.blocked')}</span>
          <textarea
            class="input"
            rows={3}
            maxLength={4000}
            value={choices.blocked}
            onInput={({ currentTarget }) => change({ blocked: currentTarget.value })}
          />
          <span class="small soft">{t('class-console:teach.blockedAbout')}</span>
        </label>
      )}
      {bundle.mask && (
        <Check
          label={t('choice.masked')}
          about={t('choice.maskedAbout')}
          checked={choices.masked}
          onChange={(masked) => change({ masked })}
        />
      )}
      <label class="field">
        <span>{t('class-console:teach.keepDays')}</span>
        <input
          class="input number"
          type="number"
          min={1}
          max={366}
          value={choices.keepDays}
          onChange={({ currentTarget: { valueAsNumber } }) =>
            valueAsNumber >= 1 && valueAsNumber <= 366 && change({ keepDays: Math.round(valueAsNumber) })
          }
        />
        <span class="small soft">{t('class-console:teach.keepDaysAbout')}</span>
      </label>
      <label class="field">
        <span>{t('class-console:teach.opensAt')}</span>
        <input
          class="input"
          type="datetime-local"
          value={choices.opensAt}
          onInput={({ currentTarget }) => change({ opensAt: currentTarget.value })}
        />
        <span class="small soft">{t('class-console:teach.opensAtAbout')}</span>
      </label>
    </div>
  );
}
