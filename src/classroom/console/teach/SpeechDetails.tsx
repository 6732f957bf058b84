import { Check } from './Check.tsx';
import type { DetailsProps } from './Details.tsx';
import { KeepDetails } from './KeepDetails.tsx';

/** What may be written, what stays hidden, and how long everything is kept. */
export function SpeechDetails(props: DetailsProps) {
  const { t, bundle, choices, change } = props;
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
      {bundle.plain && (
        <Check
          label={t('class-console:teach.plain')}
          about={t('class-console:teach.plainAbout')}
          checked={choices.plain ?? false}
          onChange={(plain) => change({ plain })}
        />
      )}
      {props.opening && <KeepDetails {...props} />}
    </div>
  );
}
