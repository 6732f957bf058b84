import { useState } from 'preact/hooks';
import type { Speech } from '../editor/expected.ts';
import { useForms } from './context.ts';
import { insertions } from './insertions.ts';

/** Names of the scenario in the words that conditions and effects use of them; choosing one puts it into the line. */
export function InsertHelp({ speech, onChoose }: { speech: Speech; onChoose(text: string): void }) {
  const { t, reading } = useForms();
  const [wanted, setWanted] = useState('');
  const groups = insertions(reading.names, speech)
    .map(({ kind, lines }) => ({ kind, lines: lines.filter((line) => line.includes(wanted.trim())) }))
    .filter(({ lines }) => lines.length > 0);
  return (
    <div class="form-insert">
      <input
        class="form-input"
        type="search"
        aria-label={t('studio-forms:findName')}
        placeholder={t('studio-forms:findName')}
        value={wanted}
        onInput={({ currentTarget: { value } }) => setWanted(value)}
      />
      <div class="form-insert-groups">
        {groups.map(({ kind, lines }) => (
          <section key={kind}>
            <h4>{t(`studio-forms:names.${kind}`)}</h4>
            <ul class="form-insert-names">
              {lines.map((line) => (
                <li key={line}>
                  <button type="button" onClick={() => onChoose(line)}>
                    {line}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </div>
  );
}
