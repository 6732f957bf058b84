import { useId } from 'preact/hooks';
import { type Language, languages } from '../../scenario/text.ts';
import { languageNames } from '../../web/language-names.ts';
import { useForms } from './context.ts';
import { textPlace } from './text-place.ts';
import { blockOf, type TextRow } from './text-rows.ts';
import { useTyped } from './use-typed.ts';
import { wordOf } from './words.ts';

/** Texts in the three languages side by side; what is missing is marked. */
export function TextsTable({ rows }: { rows: readonly TextRow[] }) {
  const { t, title } = useForms();
  const blocks = [...new Set(rows.map(({ key }) => blockOf(key)))];
  return (
    <table class="form-texts">
      <thead>
        <tr>
          <th scope="col">{t('studio-forms:textKey')}</th>
          {languages.map((language) => (
            <th key={language} scope="col">
              {languageNames[language]}
            </th>
          ))}
        </tr>
      </thead>
      {blocks.map((block) => (
        <tbody key={block}>
          {block !== '' && (
            <tr>
              <th scope="rowgroup" colSpan={4} class="form-table-group">
                {title(block) ?? ''} <span class="form-code">{block}</span>
              </th>
            </tr>
          )}
          {rows
            .filter(({ key }) => blockOf(key) === block)
            .map((row) => (
              <tr key={row.key}>
                <th scope="row">
                  {wordOf(t, row.key.slice(row.key.lastIndexOf('.') + 1))}
                  {row.optional && <span class="soft small"> {t('studio-forms:mayLack')}</span>}
                </th>
                {languages.map((language) => (
                  <td key={language}>
                    <TextField
                      textKey={row.key}
                      language={language}
                      missing={row.missing.includes(language)}
                    />
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      ))}
    </table>
  );
}

function TextField({
  textKey,
  language,
  missing,
}: {
  textKey: string;
  language: Language;
  missing: boolean;
}) {
  const id = useId();
  const { t, reading, grant } = useForms();
  const spot = reading.texts[language].spots.get(textKey);
  const written = spot?.written ?? '';
  const { field, typed } = useTyped(written.trimEnd(), (text) => {
    const others = languages.filter((one) => one !== language).map((one) => reading.texts[one].top);
    const path = textPlace(reading.texts[language].top, textKey, others);
    const file = `text/${language}.yaml`;
    if (text.trim() === '') grant({ [file]: spot ? [{ do: 'remove', path }] : [] });
    else grant({ [file]: [{ do: 'set', path, value: text.trim() + (written.endsWith('\n') ? '\n' : '') }] });
  });
  return (
    <>
      <label for={id} class="only-read">
        {textKey} · {languageNames[language]}
      </label>
      <textarea
        id={id}
        lang={language}
        class={missing ? 'form-input form-text form-text-missing' : 'form-input form-text'}
        rows={roughLines(typed ?? written)}
        placeholder={missing ? t('studio-forms:missing') : ''}
        {...field}
      />
    </>
  );
}

/** Lines that a text takes in a cell, for browsers that do not let a field grow; a Chinese character is two letters wide. */
const roughLines = (text: string): number =>
  Math.max(2, Math.ceil(text.replace(/[^\0-\u02ff]/g, 'ab').length / 22));
