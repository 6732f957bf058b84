import type { DetailsProps } from './Details.tsx';
import { NumberField } from './NumberField.tsx';

/** How long everything is kept, and from when the code lets people in: settled as a session is opened. */
export function KeepDetails({ t, choices, change }: DetailsProps) {
  return (
    <>
      <NumberField
        label={t('class-console:teach.keepDays')}
        about={t('class-console:teach.keepDaysAbout')}
        {...{ min: 1, max: 366, value: choices.keepDays }}
        onChange={(keepDays) => change({ keepDays })}
      />
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
    </>
  );
}
