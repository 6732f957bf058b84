import { useState } from 'preact/hooks';
import { plain, type Wording, worded, wordingsFor, wordingsOf } from '../../../crisis/offer.ts';
import { offerText } from '../../../screens/text/labels.ts';
import { Icon } from '../../../screens/widgets/Icon.tsx';
import type { Translate } from '../../../web/i18n.ts';
import { useSeat } from '../seat-context.ts';
import type { Term } from './offer-edits.ts';

/** Most clauses on one side of an offer. */
const most = 4;

interface TermListProps {
  legend: string;
  terms: readonly Term[];
  onChange(terms: readonly Term[]): void;
}

/** One side of an offer: its clauses, and a form for the next. */
export function TermList({ legend, terms, onChange }: TermListProps) {
  const { t, bundle, words } = useSeat();
  const [term, setTerm] = useState<Term>();
  const clauses = Object.keys(bundle.scenario.clauses).filter(
    (id) => !terms.some(({ clause }) => clause === id),
  );
  const clause = term && bundle.scenario.clauses[term.clause];
  const allowed = term && clause ? wordingsFor(clause, term.position) : [];
  const how = term ? wordingsOf(term) : [];
  const pick = (id: string) => {
    const [position = ''] = Object.keys(bundle.scenario.clauses[id]?.positions ?? {});
    setTerm(id === '' ? undefined : { clause: id, ...plain(position) });
  };
  const turn = (wording: Wording) => {
    if (!term) return;
    const next = how.includes(wording) ? how.filter((one) => one !== wording) : [...how, wording];
    setTerm({ clause: term.clause, ...worded(term.position, next) });
  };
  return (
    <fieldset class="term-list stack">
      <legend>{legend}</legend>
      <ul class="terms">
        {terms.map((one) => (
          <li key={one.clause} class="term">
            <span>
              <span class="soft">{words(`clauses.${one.clause}.title`)}:</span>{' '}
              {offerText(one.clause, one, words, t as unknown as Translate)}
            </span>
            <button
              type="button"
              class="button button-quiet button-small"
              aria-label={t('classroom:offer.drop', { clause: words(`clauses.${one.clause}.title`) })}
              onClick={() => onChange(terms.filter(({ clause: id }) => id !== one.clause))}
            >
              <Icon name="cross" />
            </button>
          </li>
        ))}
      </ul>
      {terms.length < most && (
        <>
          <select
            class="select"
            aria-label={t('classroom:offer.clause')}
            value={term?.clause ?? ''}
            onChange={(event) => pick(event.currentTarget.value)}
          >
            <option value="">{t('classroom:offer.clause')}</option>
            {clauses.map((id) => (
              <option key={id} value={id}>
                {words(`clauses.${id}.title`)}
              </option>
            ))}
          </select>
          {term && clause && (
            <>
              <select
                class="select"
                aria-label={t('classroom:offer.position')}
                value={term.position}
                onChange={(event) => setTerm({ clause: term.clause, ...plain(event.currentTarget.value) })}
              >
                {Object.keys(clause.positions).map((id) => (
                  <option key={id} value={id}>
                    {words(`clauses.${term.clause}.positions.${id}.title`)}
                  </option>
                ))}
              </select>
              <div class="row">
                {allowed.map((wording) => (
                  <label key={wording} class="row">
                    <input type="checkbox" checked={how.includes(wording)} onChange={() => turn(wording)} />
                    {t(`wording.${wording}`)}
                  </label>
                ))}
                <button
                  type="button"
                  class="button button-small"
                  onClick={() => {
                    onChange([...terms, term]);
                    setTerm(undefined);
                  }}
                >
                  {t('classroom:offer.add')}
                </button>
              </div>
            </>
          )}
        </>
      )}
    </fieldset>
  );
}
