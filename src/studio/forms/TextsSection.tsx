import { useState } from 'preact/hooks';
import { languages } from '../../scenario/text.ts';
import { languageNames } from '../../web/language-names.ts';
import { useForms } from './context.ts';
import { TextsTable } from './TextsTable.tsx';
import { countMissing, headingOf, type TextRow } from './text-rows.ts';

/** Rows that are painted at first: a table of some thousand fields would take seconds. */
const page = 60;

/** All texts under one heading, or those of them that are missing somewhere. */
export function TextsSection({
  heading,
  rows,
  missingOnly,
  onMissingOnly,
}: {
  heading: string | undefined;
  rows: readonly TextRow[];
  missingOnly: boolean;
  onMissingOnly(only: boolean): void;
}) {
  const { t } = useForms();
  const [shown, setShown] = useState(page);
  const counts = countMissing(rows);
  const here = rows.filter(
    ({ key, missing }) =>
      (heading === undefined || headingOf(key) === heading) && (!missingOnly || missing.length > 0),
  );
  return (
    <>
      <div class="form-texts-head">
        <ul class="form-chips">
          {languages.map((language) => (
            <li key={language} class="form-chip">
              {languageNames[language]}:{' '}
              {counts[language] === 0
                ? t('studio-forms:nothingMissing')
                : t('studio-forms:missingCount', { count: counts[language] })}
            </li>
          ))}
        </ul>
        <label class="form-field-flag">
          <input
            type="checkbox"
            checked={missingOnly}
            onChange={({ currentTarget: { checked } }) => onMissingOnly(checked)}
          />
          {t('studio-forms:missingOnly')}
        </label>
      </div>
      {here.length === 0 ? (
        <p class="soft">{t('studio-forms:noTexts')}</p>
      ) : (
        <TextsTable rows={here.slice(0, shown)} />
      )}
      {here.length > shown && (
        <button type="button" class="button button-small" onClick={() => setShown(shown + page)}>
          {t('studio-forms:more', { count: here.length - shown })}
        </button>
      )}
    </>
  );
}
